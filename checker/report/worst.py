"""The findings that count, the worst first, and where they stand in the repository: for GitHub's reports."""

from __future__ import annotations

from dataclasses import replace

from checker.model import SEVERITIES, Location, Notification, Result
from checker.report import Report
from checker.settings import SettingsError


def worst_first(report: Report) -> list[Result]:
    """Return the findings that count for the exit code, the worst first, in an order that depends on nothing else."""
    counting = [
        entry
        for entry in report.result.located
        if entry.kind == "fail" and entry.suppression is None and entry.baseline != "unchanged"
    ]
    return sorted(counting, key=lambda entry: _position(entry, report))


def _position(result: Result, report: Report) -> tuple[int, str, int, int, str, str]:
    region = result.location.region
    line, column = (region.start_line, region.start_column) if region else (0, 0)
    severity = SEVERITIES.index(report.rules[result.rule]["severity"])
    return (severity, result.location.path, line, column, result.rule, result.fingerprint)


def in_repository(report: Report) -> Report:
    """Return the report with paths relative to the top of the repository, as GitHub wants them."""
    prefix = _prefix(report)
    if not prefix:
        return report

    def placed(place: Location) -> Location:
        return replace(place, path=prefix + place.path)

    def noted(note: Notification) -> Notification:
        return note if note.path is None else replace(note, path=prefix + note.path)

    result = report.result
    moved = replace(
        result,
        located=tuple(
            replace(entry, location=placed(entry.location), related=tuple(map(placed, entry.related)))
            for entry in result.located
        ),
        notifications=tuple(map(noted, result.notifications)),
        files=tuple((prefix + name, digest) for name, digest in result.files),
    )
    return replace(report, result=moved)


def _prefix(report: Report) -> str:
    from checker.git.repository import find_repository, prefix_of  # noqa: PLC0415

    snapshot = report.settings.snapshot
    if snapshot is not None:
        return snapshot.prefix
    try:
        repository = find_repository(report.settings.root)
    except SettingsError:
        return ""
    return "" if repository is None else prefix_of(repository, report.settings.root)
