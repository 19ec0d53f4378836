"""A run seen against an earlier state: a base revision or a baseline file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from checker.baseline import compare, drop_unchanged, formers, from_sarif
from checker.compiled import CompiledPolicies
from checker.git.repository import prefix_of
from checker.git.snapshot import Snapshot, revision_snapshot
from checker.git.workspace import configuration_source, repository_of
from checker.model import Notification, RunResult
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
    before = run(settings_at(then, settings, (then.root,)), compiled)
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


def _at(base: str, settings: Settings) -> Snapshot:
    if settings.snapshot is not None:
        return revision_snapshot(settings.snapshot.repository, base, settings.snapshot.prefix)
    repository = repository_of((settings.root,))
    return revision_snapshot(repository, base, prefix_of(repository, settings.root))


def settings_at(snapshot: Snapshot, settings: Settings, paths: tuple[Path, ...]) -> Settings:
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
