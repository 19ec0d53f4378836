"""One run from settings to result: discover, read, parse, adapt, validate, index, evaluate, locate, decide."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from checker.affected import affected_kinds
from checker.compiled import CompiledPolicies
from checker.decide import apply_exceptions
from checker.discover import Discovered, discover, read
from checker.engines import CrossCheck, Engine, EngineUnavailable, Limits, open_embedded, open_opa_server, open_remote
from checker.evaluate import engine_data, evaluate
from checker.index import build_index, parameter_values
from checker.locate import locate
from checker.model import Document, Judgement, Notification, RunResult, SourceFile
from checker.parse import parse_file
from checker.policy_set import PoliciesUnavailable
from checker.recognise import recognise
from checker.resources import policy_directory
from checker.settings import Settings, cache_directory
from checker.validate import SchemaValidators

Progress = Callable[[str, int, int], None]
"""Told (stage, done, total) as a run goes on; stages are "read" and "evaluate"."""


def rules_of(compiled: CompiledPolicies) -> dict[str, dict[str, Any]]:
    """Return every rule a result can name, by id and alias: the policies' and the program's own."""
    own = json.loads((Path(__file__).parent / "program_rules.json").read_bytes())
    return {**{rule["id"]: rule for rule in own}, **compiled.rules_by_id}


def run(settings: Settings, compiled: CompiledPolicies, progress: Progress = lambda *_: None) -> RunResult:
    """Judge what ``settings`` ask for by the rules of ``compiled``.

    Nothing is raised for what the workspace holds: what could not be judged is among the notifications.
    """
    found, sources = _workspace(settings)
    notes: list[Notification] = list(found.notifications)
    files: list[tuple[str, str]] = []
    documents: list[Document] = []
    judgements: list[Judgement] = []
    validators = SchemaValidators(compiled.schemas)
    for done, item in enumerate(sources, 1):
        progress("read", done, len(found.files))
        if isinstance(item, Notification):
            notes.append(item)
            continue
        kept, said, problems = _documents(item, found, validators)
        documents += kept
        judgements += said
        notes += problems
        if kept or said:
            files.append((item.path, hashlib.sha256(item.content).hexdigest()))
    formats = len(judgements)
    index = build_index(documents, compiled, secrets.token_hex(8))
    judgements += index.judgements
    judged = [document for document in documents if document.source.path in found.judged]
    notes += _nothing_judged(settings, found, notes, [*judged, *(judgement.document for judgement in judgements)])
    exceptions = [document for document in documents if document.kind == "Exception"]
    asked = _unique([*judged, *_onlookers(settings, compiled, judged, documents), *exceptions])
    for outcome in _evaluated(settings, compiled, asked, index.workspace, documents):
        if isinstance(outcome, Notification):
            notes.append(outcome)
        else:
            judgements.append(outcome)
    rules = rules_of(compiled)
    unsound = {
        judgement.document.name
        for judgement in judgements
        if judgement.document.kind == "Exception" and judgement.kind == "fail"
    }
    kept_judgements = [
        judgement
        for number, judgement in enumerate(judgements)
        if judgement.document.source.path in found.judged or (settings.hook and number >= formats)
    ]
    results, misplaced = locate(kept_judgements, index.documents, rules)
    sound = frozenset(document.name for document in exceptions) - unsound
    decided, unused = apply_exceptions(results, exceptions, sound, rules, settings.as_of)
    whole = found.judged == frozenset(found.files)
    return RunResult(
        results=tuple(decided),
        notifications=tuple(_ordered([*notes, *misplaced, *(unused if whole else ())])),
        documents=tuple(judged),
        files=tuple(files),
        judged=found.judged,
    )


def _workspace(settings: Settings) -> tuple[Discovered, Iterable[SourceFile | Notification]]:
    snapshot = settings.snapshot
    if snapshot is None:
        if settings.hook and not settings.paths and not settings.former_kinds:
            return Discovered((), frozenset(), frozenset()), ()
        found = discover(settings.root, settings.paths, settings.exclude, hook=settings.hook)
        return found, read(settings.root, found.files)
    from checker.git.discovery import discover_snapshot  # noqa: PLC0415 - only a run on git's objects pays for it

    found = discover_snapshot(snapshot, settings.paths, settings.exclude)
    return found, map(snapshot.read, found.files)


def _onlookers(
    settings: Settings, compiled: CompiledPolicies, judged: Iterable[Document], documents: Iterable[Document]
) -> list[Document]:
    """Return the documents that a hook judges too, because they may look at what was changed."""
    if not settings.hook:
        return []
    kinds = affected_kinds({*settings.former_kinds, *(document.kind for document in judged)}, compiled)
    return [document for document in documents if document.kind in kinds]


def _nothing_judged(
    settings: Settings, found: Discovered, notes: Iterable[Notification], documents: Iterable[Document]
) -> list[Notification]:
    if settings.hook or any(note.level == "error" for note in notes):
        return []
    if any(document.source.path in found.judged for document in documents):
        return []
    paths = ", ".join(map(str, settings.paths))
    return [Notification("error", "no-documents", {"count": len(found.judged), "paths": paths})]


def _documents(
    source: SourceFile, found: Discovered, validators: SchemaValidators
) -> tuple[list[Document], list[Judgement], list[Notification]]:
    """Parse one file and keep the documents that keep their schemas."""
    recognised = recognise(parse_file(source), validators.kinds, named=source.path in found.named)
    kept: list[Document] = []
    said = list(recognised.judgements)
    notes = list(recognised.notifications)
    for document in recognised.documents:
        violations = validators.judge(document)
        said += violations
        if not violations:
            kept.append(document)
    if said and source.path not in found.judged:
        notes.append(Notification("warning", "workspace-document", {"count": len(said)}, path=source.path))
    return kept, said, notes


def _evaluated(
    settings: Settings,
    compiled: CompiledPolicies,
    asked: Sequence[Document],
    workspace: dict[str, Any],
    documents: Sequence[Document],
) -> list[Judgement | Notification]:
    if not asked:
        return []
    data = engine_data(compiled, workspace, parameter_values(compiled, documents))
    try:
        engine = _open_engine(settings, compiled, data)
    except EngineUnavailable as error:
        return [error.notification]
    except PoliciesUnavailable as error:
        return [error.notification]
    try:
        return list(evaluate(engine, asked, compiled, settings.as_of))
    finally:
        engine.close()


def _open_engine(settings: Settings, compiled: CompiledPolicies, data: dict[str, Any]) -> Engine:
    limits = Limits()
    if settings.engine == "embedded":
        cache = cache_directory() if settings.use_cache else None
        return open_embedded(compiled.module, data, limits=limits, cache_dir=cache)
    reference = _open_opa(settings, data, limits)
    if settings.engine == "opa":
        return reference
    try:
        return CrossCheck(open_embedded(compiled.module, data, limits=limits, cache_dir=None), reference)
    except EngineUnavailable:
        reference.close()
        raise


def _open_opa(settings: Settings, data: dict[str, Any], limits: Limits) -> Engine:
    import os  # noqa: PLC0415

    from checker.opa import find_opa  # noqa: PLC0415

    if settings.opa_url is not None:
        return open_remote(settings.opa_url, os.environ.get("KIJUN_OPA_TOKEN"), data, limits=limits)
    opa = find_opa()
    if opa is None:
        raise PoliciesUnavailable("opa-needed")
    directories = [policy_directory()] if settings.policies is None else [policy_directory(), settings.policies]
    return open_opa_server(directories, data, opa=opa, limits=limits)


def _unique(documents: Iterable[Document]) -> list[Document]:
    return list({id(document): document for document in documents}.values())


def _ordered(notes: Iterable[Notification]) -> list[Notification]:
    def position(note: Notification) -> tuple[Any, ...]:
        region = note.region
        return (
            note.path or "",
            (region.start_line, region.start_column) if region else (0, 0),
            note.code,
            sorted(map(str, note.args.items())),
        )

    return sorted(notes, key=position)
