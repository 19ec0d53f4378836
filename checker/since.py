"""A run seen against an earlier state: a base revision, a baseline file, or HEAD for what a hook finds elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from checker.baseline import compare, drop_unchanged, formers, from_sarif
from checker.compiled import CompiledPolicies
from checker.discover import SUFFIXES
from checker.git.repository import find_repository, prefix_of
from checker.git.snapshot import Snapshot, revision_snapshot, staged_snapshot
from checker.git.workspace import configuration_source, repository_of
from checker.model import Former, Notification, Quiet, RunResult, SourceFile
from checker.parse import parse_file
from checker.recognise import recognise
from checker.run import run
from checker.settings import Settings, names_below

NOTHING_THERE = ("no-files", "no-documents")
"""Of a base, these only mean that everything is new."""


def since_revision(result: RunResult, settings: Settings, compiled: CompiledPolicies, base: str) -> RunResult:
    """Return what is new in ``result`` since the revision ``base``, which is judged as a whole on the same date.

    Raises:
        SettingsError: there is no such revision.
    """
    then = _at(base, settings)
    before = run(_settings_at(then, settings, (then.root,)), compiled)
    rules = compiled.known_rules
    known = formers(before, rules, settings.language)
    compared = compare(result, known, rules, against=base, covers=_covers(settings))
    said = list(_said(compared))
    problems = [note for note in before.notifications if note.level == "error" and note.code not in NOTHING_THERE]
    if problems:
        said.append(Notification("warning", "base-not-judged", {"base": base, "count": len(problems)}))
    return drop_unchanged(_with(compared, said))


def since_file(result: RunResult, settings: Settings, compiled: CompiledPolicies, path: Path) -> RunResult:
    """Return ``result`` with the state of every result against the SARIF report in ``path``. Raises SettingsError."""
    known, as_of = from_sarif(path)
    compared = compare(
        result,
        known,
        compiled.known_rules,
        against=path.name,
        covers=_covers(settings),
        same_day=as_of == settings.as_of,
    )
    return _with(compared, _said(compared))


def before_hook(settings: Settings, compiled: CompiledPolicies) -> Settings:
    """Return the settings of a hook's run with the files and kinds of documents that the commit changes or removes.

    Raises:
        SettingsError: the repository cannot be read.
    """
    head = _head(settings)
    if head is None:
        return settings
    index = staged_snapshot(head.repository, head.prefix)
    kinds: set[str] = set()
    changed: set[str] = set()
    for raw in sorted({*head.listing(), *index.listing()}):
        path = head.prefix.encode() + raw
        if head.entries.get(path) == index.entries.get(path):
            continue
        name = raw.decode("utf-8", "surrogateescape")
        changed.add(name)
        if path not in head.entries:
            continue
        if name.lower().endswith(SUFFIXES) and head.obstacle(name) is None:
            kinds |= _kinds(head.read(name), frozenset(compiled.schemas))
    return replace(settings, former_kinds=frozenset(kinds), changed_files=frozenset(changed))


def _kinds(item: SourceFile | Notification, known: frozenset[str]) -> frozenset[str]:
    """Return the kinds of the documents in a file; all there are when that cannot be told."""
    if isinstance(item, Notification):
        return known
    found = recognise(parse_file(item), known, named=False)
    unsure = bool(found.notifications or found.judgements)
    return known if unsure else frozenset(document.kind for document in found.documents)


def after_hook(result: RunResult, settings: Settings, compiled: CompiledPolicies) -> RunResult:
    """Return ``result`` without the findings in files the hook did not name, unless they are new since HEAD.

    Raises:
        SettingsError: the repository cannot be read.
    """
    named = tuple(entry for entry in result.located if entry.location.path in result.judged)
    elsewhere = [
        entry
        for entry in result.located
        if entry.location.path not in result.judged and entry.kind == "fail" and entry.suppression is None
    ]
    if elsewhere:
        head = _head(settings)
        known: list[Former] = []
        if head is not None:
            paths = sorted({entry.location.path for entry in elsewhere})
            there = tuple(head.root / path for path in paths if head.exists(path))
            before = run(_settings_at(head, settings, there), compiled) if there else None
            known = formers(before, compiled.known_rules, settings.language) if before else []
        only = replace(result, located=tuple(elsewhere), quiet=Quiet())
        compared = compare(only, known, compiled.known_rules, against="HEAD", covers=lambda _: False)
        elsewhere = [replace(entry, baseline=None) for entry in drop_unchanged(compared).located]
    if not elsewhere:
        return replace(result, located=named)
    listed = ", ".join(sorted({entry.location.path for entry in elsewhere}))
    note = Notification("warning", "hook-elsewhere", {"count": len(elsewhere), "paths": listed})
    return _with(replace(result, located=(*named, *elsewhere)), [note])


def _head(settings: Settings) -> Snapshot | None:
    """Return HEAD's files of the workspace, None without a repository or a commit."""
    repository = find_repository(settings.root)
    if repository is None or repository.top is None or repository.ref("HEAD") is None:
        return None
    return revision_snapshot(repository, "HEAD", prefix_of(repository, settings.root))


def _at(base: str, settings: Settings) -> Snapshot:
    if settings.snapshot is not None:
        return revision_snapshot(settings.snapshot.repository, base, settings.snapshot.prefix)
    repository = repository_of((settings.root,))
    return revision_snapshot(repository, base, prefix_of(repository, settings.root))


def _settings_at(snapshot: Snapshot, settings: Settings, paths: tuple[Path, ...]) -> Settings:
    """Return the settings to judge ``snapshot`` by: its own configuration, today's date and rules."""
    from checker.configuration import parse_configuration  # noqa: PLC0415

    source = configuration_source(snapshot)
    configuration = parse_configuration(source) if source is not None else {}
    return replace(
        settings,
        snapshot=snapshot,
        root=snapshot.root,
        paths=paths,
        exclude=tuple(configuration.get("exclude", ())),
        hook=False,
        former_kinds=frozenset(),
        changed_files=frozenset(),
    )


def _covers(settings: Settings) -> Callable[[str], bool]:
    """Return a function that tells whether the run was asked about a path, be it there or not."""
    asked = names_below(settings.root, settings.paths)
    return lambda path: any(name in (".", path) or path.startswith(f"{name}/") for name in asked)


def _said(result: RunResult) -> list[Notification]:
    comparison = result.comparison
    if comparison is None or not comparison.unchanged:
        return []
    return [Notification("note", "compared", {"base": comparison.against, "count": comparison.unchanged})]


def _with(result: RunResult, notes: list[Notification]) -> RunResult:
    return replace(result, notifications=(*result.notifications, *notes))
