"""JSON Lines: one object a line, results first, then notifications, then the summary."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from checker.messages import render
from checker.model import Location, Region
from checker.report import Report
from checker.report.words import message

Json = dict[str, Any]


def to_jsonl(report: Report) -> str:
    """Return the report as JSON Lines; every line has a ``type``: ``result``, ``notification`` or ``summary``."""
    language = report.settings.language
    lines: list[Json] = []
    results = report.result.results
    for result in results:
        rule = report.rules[result.rule]
        line: Json = {
            "type": "result",
            "rule": result.rule,
            "kind": result.kind,
            "severity": rule["severity"],
            "message": message(result, rule, language),
            **_place(result.location),
            "clauses": list(rule.get("clauses", ())),
            "basis": rule.get("basis", "design"),
            "fingerprint": result.fingerprint,
        }
        if result.related:
            line["related"] = [_place(place) for place in result.related]
        if result.baseline is not None:
            line["baseline"] = result.baseline
        if result.moved_from is not None:
            line["moved_from"] = result.moved_from
        if result.suppression is not None:
            given = result.suppression
            line["suppression"] = {"exception": given.name, "approver": given.approver, "expires_on": given.expires_on}
        lines.append(line)
    for note in report.result.notifications:
        entry: Json = {
            "type": "notification",
            "level": note.level,
            "code": note.code,
            "message": render(note, language),
        }
        if note.path is not None:
            entry["path"] = note.path
        lines.append({**entry, **_region(note.region)})
    counts = Counter(result.kind for result in results)
    lines.append(
        {
            "type": "summary",
            "as_of": report.settings.as_of,
            "exit_code": report.exit_code,
            "documents": len(report.result.documents),
            "results": dict(sorted(counts.items())),
        }
    )
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _place(place: Location) -> Json:
    return {
        "path": place.path,
        **_region(place.region),
        "document": {"kind": place.kind, "name": place.name},
        "field": place.fields,
    }


def _region(region: Region | None) -> Json:
    if region is None:
        return {}
    return {
        "line": region.start_line,
        "column": region.start_column,
        "end_line": region.end_line,
        "end_column": region.end_column,
    }
