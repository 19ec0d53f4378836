"""The github profile: what GitHub code scanning understands, inside the limits it documents.

Code scanning ignores suppressions and kinds, so waived and non-failing results are left out; what exceeds a limit is
cut worst first and said in a notification. Limits: GitHub docs, "SARIF results exceed one or more limits".
"""

from __future__ import annotations

from dataclasses import replace

from checker.model import SEVERITIES, Notification, Result
from checker.report import Report

MAX_RESULTS = 25_000
MAX_RELATED = 999
"""GitHub accepts 1,000 locations a result; one is the result's own."""


def for_github(report: Report) -> tuple[Report, list[Notification]]:
    """Return the report with only what code scanning can use, and what has to be said about what was left out."""
    failing = [entry for entry in report.result.results if entry.kind == "fail" and entry.suppression is None]
    ordered = sorted(failing, key=lambda entry: _worst_first(entry, report))
    notes = []
    if len(ordered) > MAX_RESULTS:
        notes.append(Notification("warning", "github-truncated", {"kept": MAX_RESULTS, "total": len(ordered)}))
    kept = tuple(replace(entry, related=entry.related[:MAX_RELATED]) for entry in ordered[:MAX_RESULTS])
    return replace(report, result=replace(report.result, results=kept)), notes


def _worst_first(result: Result, report: Report) -> tuple[int, str, int, int, str, str]:
    region = result.location.region
    line, column = (region.start_line, region.start_column) if region else (0, 0)
    severity = SEVERITIES.index(report.rules[result.rule]["severity"])
    return (severity, result.location.path, line, column, result.rule, result.fingerprint)
