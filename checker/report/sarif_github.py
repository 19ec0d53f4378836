"""The github profile: what GitHub code scanning understands, inside the limits it documents.

Code scanning ignores suppressions, kinds and baseline states, so only findings that count are written; what exceeds a
limit is cut worst first and said in a notification. Limits: GitHub docs, "SARIF results exceed one or more limits" and
"SARIF support for code scanning". A run lists only the rules it names, so that there are never more rules than results.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace

from checker.model import Notification, Quiet
from checker.report import Report
from checker.report.sarif_rules import MAX_TAGS, tags
from checker.report.worst import in_repository, worst_first

MAX_RESULTS = 25_000
MAX_RELATED = 999
"""GitHub accepts 1,000 locations a result; one is the result's own."""
MAX_COMPRESSED = 10_000_000
"""Bytes of the file after gzip."""
Rendered = Callable[[Report, list[Notification]], str]


def for_github(report: Report, rendered: Rendered) -> str:
    """Return the report as text with only what code scanning can use and takes.

    Args:
        report: the whole report.
        rendered: makes the text of a report and further notifications.
    """
    report = in_repository(report)
    findings = worst_first(report)
    notes = []
    if len(findings) > MAX_RESULTS:
        notes.append(Notification("warning", "github-truncated", {"kept": MAX_RESULTS, "total": len(findings)}))
    kept = findings[:MAX_RESULTS]
    crowded = sum(len(entry.related) > MAX_RELATED for entry in kept)
    if crowded:
        notes.append(Notification("warning", "github-locations", {"count": crowded, "limit": MAX_RELATED}))
        kept = [replace(entry, related=entry.related[:MAX_RELATED]) for entry in kept]
    overfiled = sum(len(tags(report.rules[rule])) > MAX_TAGS for rule in sorted({entry.rule for entry in kept}))
    if overfiled:
        notes.append(Notification("warning", "github-tags", {"count": overfiled, "limit": MAX_TAGS}))
    while True:
        cut = replace(report, result=replace(report.result, located=tuple(kept), quiet=Quiet(), comparison=None))
        said = list(notes)
        if len(kept) < min(len(findings), MAX_RESULTS):
            said.append(Notification("warning", "github-size", {"kept": len(kept), "total": len(findings)}))
        text = rendered(cut, said)
        size = _compressed(text)
        if size <= MAX_COMPRESSED or not kept:
            return text
        # Aim a little below the limit: what is left over need not compress as well as the whole did.
        kept = kept[: min(len(kept) - 1, int(len(kept) * MAX_COMPRESSED / size * 0.95))]


def _compressed(text: str) -> int:
    content = text.encode("utf-8")
    return len(content) if len(content) <= MAX_COMPRESSED else len(gzip.compress(content, mtime=0))
