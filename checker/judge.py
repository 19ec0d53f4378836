"""The evaluate stage of a run: choose and open the engine the run asks for, and let it judge."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from checker.cache import Cache
from checker.compiled import CompiledPolicies
from checker.engines import CrossCheck, Engine, EngineUnavailable, Limits, open_embedded, open_opa_server, open_remote
from checker.evaluate import engine_data, evaluate
from checker.index import Index, parameter_values
from checker.model import Document, Notification, Verdict
from checker.policy_set import PoliciesUnavailable
from checker.resources import policy_directory
from checker.settings import Settings, cache_directory
from checker.verdicts import Verdicts
from checker.workers import WorkerDied


def judge(
    settings: Settings,
    compiled: CompiledPolicies,
    asked: Sequence[Document],
    index: Index,
    documents: Sequence[Document],
    cache: Cache,
    progress: Callable[[int, int], None],
) -> Iterable[Verdict | Notification]:
    """Judge the documents ``asked`` for in the workspace of ``documents``.

    Returns:
        A verdict for each document that could be judged, and a notification for all that could not.
    """
    if not asked:
        return []
    token, parameters = secrets.token_hex(8), parameter_values(compiled, documents)
    if settings.engine == "embedded":
        native = cache_directory() if settings.use_cache else None
        verdicts = Verdicts(index, compiled, parameters, settings.as_of, cache, native, token)
        try:
            return list(verdicts.of(asked, progress))
        except WorkerDied:
            return [Notification("error", "worker-died")]
    data = engine_data(compiled, index.workspace(token), parameters)
    try:
        engine = _open_engine(settings, compiled, data)
    except (EngineUnavailable, PoliciesUnavailable) as error:
        return [error.notification]
    try:
        return list(evaluate(engine, asked, compiled, settings.as_of))
    finally:
        engine.close()


def _open_engine(settings: Settings, compiled: CompiledPolicies, data: dict[str, Any]) -> Engine:
    limits = Limits()
    reference = _open_opa(settings, data, limits)
    if settings.engine == "opa":
        return reference
    try:
        return CrossCheck(open_embedded(compiled.module, data, limits=limits, cache_dir=None), reference)
    except EngineUnavailable:
        reference.close()
        raise


def _open_opa(settings: Settings, data: dict[str, Any], limits: Limits) -> Engine:
    from checker.opa import find_opa  # noqa: PLC0415 - only a run with the reference engine looks for it

    if settings.opa_url is not None:
        return open_remote(settings.opa_url, os.environ.get("KIJUN_OPA_TOKEN"), data, limits=limits)
    opa = find_opa()
    if opa is None:
        raise PoliciesUnavailable("opa-needed")
    directories = [policy_directory()] if settings.policies is None else [policy_directory(), settings.policies]
    return open_opa_server(directories, data, opa=opa, limits=limits)
