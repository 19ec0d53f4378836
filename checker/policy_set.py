"""Which policies a run uses: the committed compiled ones, or ones compiled now by ``opa``."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from checker.compiled import CompiledMissing, CompiledPolicies, load_compiled, write_compiled
from checker.kept import private_directory, put
from checker.model import Notification
from checker.resources import is_checkout, policy_directory, schema_directory

KEPT_STATES = 8


class PoliciesUnavailable(Exception):
    """The run has no policies it could use; ``notification`` (level error) says why and what would help."""

    def __init__(self, code: str, **args: str) -> None:
        super().__init__(code, args)
        self.notification = Notification("error", code, args)


def choose_policies(own: Path | None, cache: Path | None, standard: str | None = None) -> CompiledPolicies:
    """Return the policies for a run.

    Args:
        own: a directory of the organisation's own rules, or None.
        cache: where compiled modules of own rules are kept, or None.
        standard: judge only by the rules that cite this standard.

    Raises:
        PoliciesUnavailable: there are none, or they are out of date or wrong, or the standard is unknown.
    """
    if own is not None and not own.is_dir():
        raise PoliciesUnavailable("policies-not-found", directory=str(own))
    compiled = _shipped(cache) if own is None else _built([policy_directory(), own], cache)
    if standard is None:
        return compiled
    if standard not in compiled.standards:
        raise PoliciesUnavailable("unknown-standard", name=standard, known=", ".join(sorted(compiled.standards)))
    return replace(compiled, standard=standard)


def stale_sources(compiled: CompiledPolicies, cache: Path | None = None) -> list[str]:
    """Return the source files that differ from those ``compiled`` was made of; [] outside a checkout.

    ``cache`` is where it is kept that nothing differed, by the state of the files in the file system.
    """
    if not is_checkout():
        return []
    private = None if cache is None else private_directory(cache / "sources")
    if private is None:
        return _differing(compiled)
    states = [compiled.manifest, *map(_states, (policy_directory(), schema_directory()))]
    entry = private / hashlib.sha256(json.dumps(states).encode("utf-8", "surrogateescape")).hexdigest()
    if entry.exists():
        return []
    differing = _differing(compiled)
    if not differing:
        put(entry, [], most=KEPT_STATES)
    return differing


def _states(directory: Path) -> object:
    from checker.policies.files import states  # noqa: PLC0415

    return [str(directory), states(directory)]


def _differing(compiled: CompiledPolicies) -> list[str]:
    from checker.policies.files import source_digests  # noqa: PLC0415

    now = source_digests([policy_directory()], schema_directory())
    then = compiled.manifest["sources"]
    return sorted(name for name in {*now, *then} if now.get(name) != then.get(name))


def _shipped(cache: Path | None) -> CompiledPolicies:
    try:
        compiled = load_compiled()
        stale = stale_sources(compiled, cache)
        reason = f"{stale[0]} ({len(stale)})" if stale else ""
    except CompiledMissing as error:
        compiled, reason = None, str(error)
    if compiled is not None and not reason:
        return compiled
    if not is_checkout():
        raise PoliciesUnavailable("policies-damaged", reason=reason)
    from checker.opa import find_opa  # noqa: PLC0415

    if find_opa() is None:
        raise PoliciesUnavailable("policies-stale", reason=reason)
    return _built([policy_directory()], cache)


def _built(directories: list[Path], cache: Path | None) -> CompiledPolicies:
    from checker.opa import OpaFailed, OpaMissing  # noqa: PLC0415
    from checker.policies.build import build  # noqa: PLC0415 - only a run that compiles needs the build
    from checker.policies.files import source_digests  # noqa: PLC0415
    from checker.policies.sources import PolicyError  # noqa: PLC0415

    digests = json.dumps(source_digests(directories, schema_directory()), sort_keys=True)
    entry = None if cache is None else cache / "policies" / hashlib.sha256(digests.encode()).hexdigest()
    if entry is not None:
        try:
            return load_compiled(entry)
        except CompiledMissing:
            pass
    try:
        compiled = build(directories, schema_directory())
    except OpaMissing as error:
        raise PoliciesUnavailable("opa-needed") from error
    except OpaFailed as error:
        raise PoliciesUnavailable("policies-wrong", problems=str(error)) from error
    except PolicyError as error:
        raise PoliciesUnavailable("policies-wrong", problems="\n".join(error.problems)) from error
    if entry is not None:
        _keep(compiled, entry)
    return compiled


def _keep(compiled: CompiledPolicies, entry: Path) -> None:
    """Write ``compiled`` beside its place and rename it; a cache that cannot be written costs time only."""
    try:
        entry.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=entry.parent) as scratch:
            write_compiled(compiled, Path(scratch) / "entry")
            os.replace(Path(scratch) / "entry", entry)  # noqa: PTH105 - atomic
    except OSError:
        return
