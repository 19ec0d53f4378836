"""Verdicts as one page of HTML that needs nothing but itself: no network, no font, no script but its own."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker import __version__
from checker.clauses.model import STATES, ClauseVerdict, SubjectVerdict, Verdict
from checker.messages import render
from checker.report.clauses.picture import Asking, Line, Picture, asking, lines, totals, why
from checker.report.clauses.threats import threats
from checker.report.clauses.words import (
    CONFIDENCE_NAMES,
    RULE_NAMES,
    SCOPE_NAMES,
    STATE_NAMES,
    VERDICT_NAMES,
    WORDS,
    roles,
    row_text,
    verdict_name,
    word,
)
from checker.report.provenance import provenance
from checker.report.words import BASIS_NAMES, label

HERE = Path(__file__).parent
Pieces = tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class SubjectPart:
    """One subject of a clause on the page."""

    title: str
    verdict: Verdict
    why: str
    evidence: tuple[Line, ...]
    asking: Asking | None


@dataclass(frozen=True, slots=True)
class ClausePart:
    """One clause on the page."""

    id: str
    text: str
    verdict: Verdict
    state: str
    facts: tuple[tuple[str, str], ...]
    rules: tuple[str, ...]
    subjects: tuple[SubjectPart, ...]


@dataclass(frozen=True, slots=True)
class PagePart:
    """One part of a standard on the page; ``pieces`` are those of its bar, ``spoken`` says the same in words."""

    id: str
    title: str
    size: int
    totals: dict[Verdict, int]
    pieces: Pieces
    spoken: str
    clauses: tuple[ClausePart, ...]


def verdicts_html(picture: Picture) -> str:
    """Return the picture as a page; everything that comes from a document or catalogue is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - only this format needs it
    from markupsafe import Markup  # noqa: PLC0415

    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    style, script = ((HERE / name).read_text("utf-8") for name in ("page.css", "page.js"))
    page = environment.get_template("page.html.j2").render(
        **_head(picture),
        **_content(picture),
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        style_hash=_hash(style),
        script_hash=_hash(script),
    )
    return page.lstrip() + "\n"


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _head(picture: Picture) -> dict[str, Any]:
    report, language = picture.report, picture.language
    revision = provenance(report.settings)
    return {
        "language": language,
        "version": __version__,
        "policies": report.compiled.manifest["module_sha256"][:12],
        "as_of": report.settings.as_of,
        "revision": revision["revisionId"][:12] if revision else "",
        "documents": len(report.result.documents),
        "incomplete": picture.incomplete,
        "standards": [
            {"title": head["title"][language], "edition": str(head.get("edition", ""))}
            for name in picture.standards
            if (head := report.compiled.standards[name])
        ],
        "words": {name: label(WORDS, name, language) for name in WORDS},
        "names": {name: label(VERDICT_NAMES, name, language) for name in VERDICT_NAMES},
        "outcomes": {name: label(RULE_NAMES, name, language) for name in RULE_NAMES},
        "states": {name: label(STATE_NAMES, name, language) for name in STATES},
    }


def _content(picture: Picture) -> dict[str, Any]:
    language = picture.language
    parts = [
        _part(f"p-{number}", picture.part_title(standard, part), clauses, picture)
        for number, ((standard, part), clauses) in enumerate(picture.parts().items(), 1)
    ]
    found = {subject.title for part in parts for clause in part.clauses for subject in clause.subjects}
    return {
        "parts": parts,
        "totals": totals(picture.clauses),
        "subjects": sorted(found - {""}),
        "threats": threats(picture),
        "notes": [
            {"level": note.level, "path": note.path, "text": render(note, language)}
            for note in picture.report.result.notifications
        ],
        "rules": _rules(picture),
    }


def _part(identifier: str, title: str, clauses: list[ClauseVerdict], picture: Picture) -> PagePart:
    counts = totals(clauses)
    pieces, start = [], 0
    for verdict, count in reversed(counts.items()):
        if count:
            pieces.append({"verdict": verdict, "start": start, "count": count})
        start += count
    spoken = ", ".join(f"{verdict_name(name, picture.language)} {count}" for name, count in counts.items() if count)
    parts = tuple(_clause(clause, picture) for clause in clauses)
    return PagePart(identifier, title, len(clauses), counts, tuple(pieces), spoken, parts)


def _clause(clause: ClauseVerdict, picture: Picture) -> ClausePart:
    row, language = clause.row, picture.language
    facts = [("state", label(STATE_NAMES, row.state, language))]
    if row.scope is not None:
        facts.append(("scope", label(SCOPE_NAMES, row.scope, language)))
    if row.obliged:
        facts.append(("obliged", roles(row.obliged, picture.head(row), language)))
    if row.beyond is not None:
        facts.append(("beyond", row.beyond[language]))
    source = f"{row.standard} {row.edition}".strip()
    facts.append(("source", f"{source} ({label(CONFIDENCE_NAMES, row.confidence, language)})"))
    return ClausePart(
        id=row.id,
        text=row_text(row, language),
        verdict=clause.verdict,
        state=row.state,
        facts=tuple((word(name, language), text) for name, text in facts),
        rules=row.rules,
        subjects=tuple(_subject(clause, verdict, picture) for verdict in clause.subjects),
    )


def _subject(clause: ClauseVerdict, verdict: SubjectVerdict, picture: Picture) -> SubjectPart:
    separator = "" if picture.language == "ja" else " "
    return SubjectPart(
        title=verdict.subject.title if verdict.subject else "",
        verdict=verdict.verdict,
        why=separator.join(why(clause.row, verdict, picture.language)),
        evidence=tuple(lines(verdict, picture)),
        asking=asking(clause.row, verdict, picture),
    )


def _rules(picture: Picture) -> dict[str, dict[str, str]]:
    """Return the rules that the shown clauses name, for the appendix."""
    known, language = picture.report.rules, picture.language
    named: Iterable[str] = sorted({rule for clause in picture.clauses for rule in clause.row.rules})
    return {
        name: {
            "id": name,
            "title": known[name]["title"][language],
            "description": known[name]["description"][language],
            "basis": label(BASIS_NAMES, known[name].get("basis", "design"), language),
        }
        for name in named
    }
