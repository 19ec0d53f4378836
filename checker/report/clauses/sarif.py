"""Verdicts as SARIF 2.1.0: one result a clause and subject, the clauses as the rules of an extension of their own.

A clause is a taxon of its standard (``run.taxonomies``) and what a result is about, so each standard shown is an
extension of the tool whose rules are the clauses; ``ruleId`` is the clause's id, ``taxa`` leads to the taxon.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checker.clauses.model import ClauseVerdict, Row, SubjectVerdict
from checker.model import Location
from checker.report.clauses.picture import Line, Picture, asking, lines, why
from checker.report.clauses.words import row_text, verdict_name, word
from checker.report.sarif import base_run, closed, location_of, sarif_text, suppression_of
from checker.report.sarif_rules import taxonomies

KINDS = {
    "met": "pass",
    "not_met": "fail",
    "exempted": "fail",
    "needs_person": "review",
    "not_applicable": "notApplicable",
    "not_judged": "open",
    "not_covered": "informational",
}
MAX_RELATED = 100
FINGERPRINT = "kijunVerdict/v1"
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Component:
    """Where a clause stands in the run: index of its extension, of itself in it, and of its taxonomy."""

    extension: int
    clause: int
    taxonomy: int


def verdicts_sarif(picture: Picture) -> str:
    """Return the picture as SARIF."""
    report = picture.report
    standards = taxonomies(report.compiled, picture.language)
    taxonomy = {standard["name"]: number for number, standard in enumerate(standards)}
    rows: dict[str, list[Row]] = {name: [] for name in picture.standards}
    for clause in picture.clauses:
        rows[clause.row.standard].append(clause.row)
    extensions = [
        {
            "name": name,
            "version": str(report.compiled.standards[name].get("edition", "")),
            "shortDescription": {"text": report.compiled.standards[name]["title"][picture.language]},
            "language": picture.language,
            "rules": [_descriptor(row, taxonomy[name], picture) for row in rows[name]],
        }
        for name in picture.standards
    ]
    named = sorted({rule for clause in picture.clauses for rule in clause.row.rules})
    automation = f"kijun/verdicts/{'+'.join(picture.standards)}/"
    run = base_run(report, [report.rules[rule] for rule in named], standards, automation)
    run["tool"]["extensions"] = extensions
    files = {name: number for number, (name, _) in enumerate(report.result.files)}
    run["results"] = [
        _result(clause, verdict, picture, _Component(component, number, taxonomy[name]), files)
        for component, name in enumerate(picture.standards)
        for number, clause in enumerate(one for one in picture.clauses if one.row.standard == name)
        for verdict in clause.subjects
    ]
    return sarif_text(closed(run, report, standards))


def _descriptor(row: Row, taxonomy: int, picture: Picture) -> Json:
    language = picture.language
    entry: Json = {
        "id": row.id,
        "shortDescription": {"text": str(row.title.get(language) or next(iter(row.title.values()), row.id))},
        "fullDescription": {"text": row_text(row, language) or row.id},
        "properties": {"state": row.state, "rules": list(row.rules), "confidence": row.confidence},
        "relationships": [
            {
                "target": {"id": row.id, "toolComponent": {"name": row.standard, "index": taxonomy}},
                "kinds": ["equal"],
            }
        ],
    }
    if row.source:
        entry["helpUri"] = row.source
    return entry


def _result(
    clause: ClauseVerdict, verdict: SubjectVerdict, picture: Picture, at: _Component, files: Mapping[str, int]
) -> Json:
    row, language = clause.row, picture.language
    evidence = lines(verdict, picture)
    subject = verdict.subject.title if verdict.subject else word("whole", language)
    separator = "" if language == "ja" else " "
    reasons = separator.join(why(row, verdict, language))
    said = f"{row.id} {subject}: {verdict_name(verdict.verdict, language)}"
    kind = KINDS[verdict.verdict]
    entry: Json = {
        "ruleId": row.id,
        "rule": {"id": row.id, "index": at.clause, "toolComponent": {"name": row.standard, "index": at.extension}},
        "taxa": [{"id": row.id, "toolComponent": {"name": row.standard, "index": at.taxonomy}}],
        "kind": kind,
        "level": "error" if kind == "fail" else "none",
        "message": {"text": f"{said}. {reasons}" if reasons else said},
        "partialFingerprints": {FINGERPRINT: f"{row.name} {verdict.subject.title if verdict.subject else ''}".strip()},
        "properties": {"verdict": verdict.verdict, "standard": row.standard},
    }
    where = _place(verdict, evidence)
    if where is not None:
        entry["locations"] = [location_of(where, files)]
    related = [line for line in evidence if line.place is not None][:MAX_RELATED]
    if related:
        entry["relatedLocations"] = [
            {"id": number, **location_of(line.place, files), "message": {"text": f"{line.rule} {line.text}".strip()}}
            for number, line in enumerate(related, 1)
            if line.place is not None
        ]
    if verdict.verdict == "exempted":
        given = {one.suppression.name: one.suppression for one in verdict.evidence.exempted if one.suppression}
        entry["suppressions"] = [suppression_of(one) for one in given.values()]
    asked = asking(row, verdict, picture)
    if asked is not None:
        entry["properties"]["asks"] = {"question": asked.question, "command": asked.command}
    return entry


def _place(verdict: SubjectVerdict, evidence: list[Line]) -> Location | None:
    """Return where the first thing that counts against the subject stands, else the subject itself."""
    against = next((line.place for line in evidence if line.kind == "finding"), None)
    if against is not None or verdict.subject is None:
        return against
    subject = verdict.subject
    return Location(subject.path, subject.kind, subject.name, (), "", None)
