"""One run from settings to result: discover, read, parse, adapt, validate, index, evaluate, locate, decide."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import Any

from checker.attest.four_eyes import four_eyes
from checker.attest.missing import missing_attestations
from checker.cache import FILES_AT_ONCE, Cache, open_cache
from checker.compiled import CompiledPolicies
from checker.decide import apply_exceptions
from checker.discover import Discovered, discover, read
from checker.files import files_in
from checker.index import Index, build_index, files_of
from checker.judge import judge
from checker.locate import locate
from checker.model import Document, Judgement, Notification, Quiet, RunResult, SourceFile, Verdict
from checker.parse import parse_file
from checker.prepare import Row, documents_of, file_key, prepare
from checker.recognise import recognise
from checker.settings import Settings, cache_directory
from checker.validate import SchemaValidators
from checker.verdicts import MANY, native_code
from checker.workers import WorkerDied, cores, in_workers

Progress = Callable[[str, int, int], None]
"""Told (stage, done, total) as a run goes on; stages are "read" and "evaluate"."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """What was read: the ``documents`` that keep their schemas and what they are together.

    ``judgements`` are about the form of documents, ``notifications`` about what could not be read; ``files`` are the
    path and SHA-256 of every file with something of ours.
    """

    found: Discovered
    documents: tuple[Document, ...]
    index: Index
    judgements: tuple[Judgement, ...] = ()
    notifications: tuple[Notification, ...] = ()
    files: tuple[tuple[str, str], ...] = ()

    @property
    def judged(self) -> list[Document]:
        """The documents in the files the run was asked about."""
        return [document for document in self.documents if document.source.path in self.found.judged]


def run(settings: Settings, compiled: CompiledPolicies, progress: Progress = lambda *_: None) -> RunResult:
    """Judge what ``settings`` ask for by the rules of ``compiled``.

    Nothing is raised for what the workspace holds: what could not be judged is among the notifications.
    """
    cache = open_cache(cache_directory() if settings.use_cache else None, settings.root, compiled)
    workspace = gather(settings, compiled, cache, progress)
    result = assess(settings, compiled, workspace, cache, progress)
    cache.save(whole=workspace.found.judged == frozenset(workspace.found.files))
    return result


def gather(settings: Settings, compiled: CompiledPolicies, cache: Cache, progress: Progress) -> Workspace:
    """Read the workspace: discover, read, parse, adapt, validate, index."""
    found, sources = _workspace(settings)
    notes: list[Notification] = list(found.notifications)
    files: list[tuple[str, str]] = []
    documents: list[Document] = []
    judgements: list[Judgement] = []
    # While files are read, a first run makes native code of the policies.
    native = cache_directory() if settings.use_cache and settings.engine == "embedded" and not cache.is_known else None
    many = len(found.files) >= MANY
    begun = None if many or native is None else compiled.native
    with native_code(compiled, native, optimise=many) if begun is None else nullcontext(begun) as made:
        for item, kept, said, problems in documents_in(sources, found, compiled, cache, progress):
            documents += kept
            judgements += said
            notes += problems
            if kept or said:
                files.append((item.path, hashlib.sha256(item.content).hexdigest()))
        if documents:
            made(_import_what_comes_next)
    names = {name for document in documents for name in files_of(document, compiled)}
    present, unread = files_in(settings.root, found.listed, settings.snapshot, names)
    index = build_index(documents, compiled, present)
    return Workspace(found, tuple(documents), index, tuple(judgements), (*notes, *unread), tuple(files))


def _import_what_comes_next() -> None:
    """Import what is slow to import and needed as soon as there is native code, while there is nothing else to do."""
    import wasmtime  # noqa: F401, PLC0415

    import checker.parse.yaml_regions  # noqa: F401, PLC0415


def documents_in(
    sources: Iterable[SourceFile | Notification],
    found: Discovered,
    compiled: CompiledPolicies,
    cache: Cache,
    progress: Progress = lambda *_: None,
) -> Iterator[tuple[SourceFile, list[Document], list[Judgement], list[Notification]]]:
    """Yield each file with its documents that keep their schemas, what there is to say of its form, and problems."""
    validators = SchemaValidators(compiled.schemas)
    for item, clean in _prepared(found, sources, compiled, validators, cache, progress):
        if isinstance(item, Notification):
            yield SourceFile(item.path or "", b""), [], [], [item]
        elif clean is not None:
            yield item, clean, [], []
        else:
            yield item, *_documents(item, found, validators)


def assess(
    settings: Settings,
    compiled: CompiledPolicies,
    workspace: Workspace,
    cache: Cache,
    progress: Progress = lambda *_: None,
    onlookers: Sequence[Document] | None = None,
) -> RunResult:
    """Judge what ``settings`` ask for of ``workspace``: evaluate, locate, decide.

    Args:
        settings: the run's.
        compiled: the policies.
        workspace: what ``gather`` has read.
        cache: verdicts and places of earlier runs.
        progress: told how far it is.
        onlookers: documents elsewhere to judge too; then what is said of any document is in the result.
    """
    found, documents, index, judged = workspace.found, workspace.documents, workspace.index, workspace.judged
    notes = list(workspace.notifications)
    judgements = [*workspace.judgements, *index.judgements, *missing_attestations(documents, compiled)]
    judgements += four_eyes(documents, judged, settings.root, settings.snapshot)
    notes += _nothing_judged(settings, found, notes, [*judged, *(judgement.document for judgement in judgements)])
    exceptions = [document for document in documents if document.kind == "Exception"]
    asked = _unique([*judged, *(onlookers or ()), *exceptions])
    verdicts: list[Verdict] = []
    for outcome in judge(
        settings, compiled, asked, index, documents, cache, lambda done, total: progress("evaluate", done, total)
    ):
        if isinstance(outcome, Notification):
            notes.append(outcome)
        else:
            verdicts.append(outcome)
            judgements += outcome.said
    rules = compiled.known_rules
    unsound = {
        judgement.document.name
        for judgement in judgements
        if judgement.document.kind == "Exception" and judgement.kind == "fail"
    }
    if onlookers is None:
        judgements = [judgement for judgement in judgements if judgement.document.source.path in found.judged]
    results, misplaced = locate(judgements, index.documents, rules, cache.regions)
    sound = frozenset(document.name for document in exceptions) - unsound
    decided, unused = apply_exceptions(results, exceptions, sound, rules, settings.as_of)
    whole = found.judged == frozenset(found.files)
    return RunResult(
        located=tuple(decided),
        notifications=tuple(_ordered([*notes, *misplaced, *(unused if whole else ())])),
        documents=tuple(judged),
        files=workspace.files,
        judged=found.judged,
        quiet=Quiet(
            tuple(verdict for verdict in verdicts if verdict.document.source.path in found.judged),
            {kind: tuple(rule["id"] for rule in listed) for kind, listed in compiled.rules_by_kind.items()},
            frozenset(rule["id"] for rule in compiled.rules if rule.get("sensitive")),
        ),
        others=tuple(document for document in documents if document.source.path not in found.judged),
    )


def _workspace(settings: Settings) -> tuple[Discovered, Iterable[SourceFile | Notification]]:
    snapshot = settings.snapshot
    if snapshot is None:
        found = discover(settings.root, settings.paths, settings.exclude, hook=settings.hook)
        return found, read(settings.root, found.files)
    from checker.git.discovery import discover_snapshot  # noqa: PLC0415 - only a run on git's objects pays for it

    found = discover_snapshot(snapshot, settings.paths, settings.exclude)
    return found, map(snapshot.read, found.files)


def _nothing_judged(
    settings: Settings, found: Discovered, notes: Iterable[Notification], documents: Iterable[Document]
) -> list[Notification]:
    if settings.hook or any(note.level == "error" for note in notes):
        return []
    if any(document.source.path in found.judged for document in documents):
        return []
    paths = ", ".join(map(str, settings.paths))
    return [Notification("error", "no-documents", {"count": len(found.judged), "paths": paths})]


def _prepared(
    found: Discovered,
    sources: Iterable[SourceFile | Notification],
    compiled: CompiledPolicies,
    validators: SchemaValidators,
    cache: Cache,
    progress: Progress,
) -> Iterator[tuple[SourceFile | Notification, list[Document] | None]]:
    """Yield each file with its documents, in order; None for one that has to be read stage by stage."""
    many = len(found.files) >= MANY
    items: list[SourceFile | Notification] = []
    keys: list[bytes] = []
    for item in sources:
        keys.append(b"" if isinstance(item, Notification) else file_key(item))
        items.append(item.deflated() if many and isinstance(item, SourceFile) else item)
    known = [None if isinstance(item, Notification) else cache.file(key) for item, key in zip(items, keys, strict=True)]
    unread = [n for n, item in enumerate(items) if known[n] is None and isinstance(item, SourceFile)]
    chunks = [unread[start : start + FILES_AT_ONCE] for start in range(0, len(unread), FILES_AT_ONCE)]

    def work(numbers: Sequence[int]) -> list[list[Row] | None]:
        chosen = [item for number in numbers if isinstance(item := items[number], SourceFile)]
        return [prepare(item, validators, compiled.references, compiled.files) for item in chosen]

    done = len(items) - len(unread)
    # What a worker that was killed did not get to is read here.
    with suppress(WorkerDied):
        for chunk, made in zip(chunks, in_workers(work, chunks, cores()), strict=True):
            for number, rows in zip(chunk, made, strict=True):
                known[number] = rows
                if rows is not None:
                    cache.add_file(keys[number], rows)
            done += len(chunk)
            progress("read", done, len(items))
    for item, rows in zip(items, known, strict=True):
        if isinstance(item, Notification) or rows is None or (not rows and item.path in found.named):
            yield item, None
        else:
            yield item, documents_of(item, rows)


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
