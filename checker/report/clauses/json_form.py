"""Verdicts and coverage as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from checker import __version__
from checker.clauses.model import STATES, Row, Signature, SubjectVerdict
from checker.compiled import CompiledPolicies
from checker.messages import render
from checker.model import Location, Result
from checker.report.clauses.picture import Picture, asking, totals, why
from checker.report.clauses.words import reason_text
from checker.report.provenance import provenance as revision
from checker.report.words import message

Json = dict[str, Any]


def coverage_json(rows: Iterable[Row], compiled: CompiledPolicies) -> str:
    """Return what can be judged, one entry a requirement or item, in a top-level array ``clauses``."""
    rows = list(rows)
    return _text(
        {
            "kijun": __version__,
            "policies": compiled.manifest["module_sha256"],
            "totals": {"clauses": len(rows), **_counted([row.state for row in rows], STATES)},
            "clauses": [_covered(row) for row in rows],
        }
    )


def verdicts_json(picture: Picture) -> str:
    """Return the verdicts, one entry a clause, in a top-level array ``clauses``."""
    report = picture.report
    settings = report.settings
    return _text(
        {
            "kijun": __version__,
            "policies": report.compiled.manifest["module_sha256"],
            "as_of": settings.as_of,
            "revision": revision(settings),
            "exit_code": report.exit_code,
            "complete": not picture.incomplete,
            "notifications": [
                {"level": note.level, "code": note.code, "path": note.path, "message": render(note, picture.language)}
                for note in report.result.notifications
            ],
            "totals": {"clauses": len(picture.clauses), **totals(picture.clauses)},
            "clauses": [
                {
                    "id": clause.row.id,
                    "standard": clause.row.standard,
                    "verdict": clause.verdict,
                    "rules": list(clause.row.rules),
                    "provenance": _provenance(clause.row),
                    "subjects": [_subject(clause.row, entry, picture) for entry in clause.subjects],
                }
                for clause in picture.clauses
            ],
        }
    )


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _counted(values: Sequence[str], names: Iterable[str]) -> dict[str, int]:
    counts = Counter(values)
    return {name: counts[name] for name in names}


def _provenance(row: Row) -> Json:
    return {
        "edition": row.edition,
        "source": row.source,
        "confidence": row.confidence,
        "basis": dict(row.basis),
    }


def _covered(row: Row) -> Json:
    return {
        "id": row.id,
        "standard": row.standard,
        "state": row.state,
        "rules": list(row.rules),
        "scope": row.scope,
        "obliged": list(row.obliged),
        "text": row.text,
        "beyond": row.beyond,
        "attestation": row.attestation,
        "why": row.why,
        "provenance": _provenance(row),
    }


def _subject(row: Row, verdict: SubjectVerdict, picture: Picture) -> Json:
    subject = verdict.subject
    entry: Json = {
        "kind": None if subject is None else subject.kind,
        "name": None if subject is None else subject.name,
        "path": None if subject is None else subject.path,
        "verdict": verdict.verdict,
        "why": " ".join(why(row, verdict, picture.language)),
        "reasons": [
            {"code": reason.code, "args": dict(reason.args), "text": reason_text(reason, picture.language)}
            for reason in verdict.reasons
        ],
        "evidence": _evidence(verdict, picture),
    }
    asked = asking(row, verdict, picture)
    if asked is not None:
        entry["asks"] = {
            "question": asked.question,
            "evidence": asked.expected,
            "signers": list(asked.signers),
            "command": asked.command,
        }
    return entry


def _evidence(verdict: SubjectVerdict, picture: Picture) -> Json:
    evidence = verdict.evidence

    def of(results: Iterable[Result]) -> list[Json]:
        return [_result(result, picture) for result in results]

    return {
        "findings": of(evidence.findings),
        "exempted": of(evidence.exempted),
        "questions": of(evidence.questions),
        "unknown": of(evidence.unknown),
        "passed": [
            {
                "rule": passed.rule,
                "documents": [
                    {"kind": place.kind, "name": place.name, "path": place.path} for place in passed.documents
                ],
            }
            for passed in evidence.passed
        ],
        "attestations": [_signature(signature, picture) for signature in evidence.signatures],
    }


def _result(result: Result, picture: Picture) -> Json:
    rule = picture.report.rules[result.rule]
    entry: Json = {"rule": result.rule, "message": message(result, rule, picture.language), **_place(result.location)}
    given = result.suppression
    if given is not None:
        entry["exception"] = {
            "name": given.name,
            "path": given.path,
            "reason": given.reason,
            "approver": given.approver,
            "approved_on": given.approved_on,
            "expires_on": given.expires_on,
        }
    return entry


def _place(place: Location) -> Json:
    region = place.region
    at: Json = {} if region is None else {"line": region.start_line, "column": region.start_column}
    return {"path": place.path, **at, "document": {"kind": place.kind, "name": place.name}, "field": place.fields}


def _signature(signature: Signature, picture: Picture) -> Json:
    return {
        "name": signature.name,
        "path": signature.place.path,
        "stands": signature.stands,
        "conclusion": signature.conclusion,
        "signer": signature.signer,
        "role": signature.role,
        "signed_on": signature.signed_on,
        "valid_until": signature.valid_until,
        "reviewed_by": signature.reviewed_by,
        "statement": signature.statement,
        "evidence": list(signature.evidence),
        "wrong": [reason_text(reason, picture.language) for reason in signature.wrong],
    }
