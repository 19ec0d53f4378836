"""Verdicts as Markdown: totals by part, then every clause with its subjects and evidence."""

from __future__ import annotations

from checker import __version__
from checker.clauses.model import VERDICTS, ClauseVerdict, SubjectVerdict
from checker.messages import render
from checker.report.clauses.picture import Line, Picture, asking, lines, totals, why
from checker.report.clauses.threats import Threat, threats
from checker.report.clauses.words import SYMBOLS, row_text, verdict_name, word
from checker.report.summary import plain

MAX_LINES = 20
"""Of evidence for one subject; JSON, HTML and the workbook have all of it."""


def verdicts_markdown(picture: Picture) -> str:
    """Return the picture as Markdown."""
    language = picture.language
    found = [f"# kijun: {word('title', language)}", ""]
    found += [f"kijun {__version__} · {word('as_of', language)} {picture.report.settings.as_of}", ""]
    if picture.incomplete:
        found += [f"> **{word('incomplete', language)}**", ""]
    heads = [word("part", language), *(f"{SYMBOLS[name]} {verdict_name(name, language)}" for name in VERDICTS)]
    found += [_cells([*heads, word("total", language)]), _cells(["---"] * (len(heads) + 1))]
    for (standard, part), clauses in picture.parts().items():
        name = f"{standard} {picture.part_title(standard, part)}"
        found.append(_cells([plain(name), *map(str, totals(clauses).values()), str(len(clauses))]))
    whole = map(str, totals(picture.clauses).values())
    found += [_cells([f"**{word('total', language)}**", *whole, str(len(picture.clauses))]), ""]
    for (standard, part), clauses in picture.parts().items():
        found += [f"## {standard} {plain(picture.part_title(standard, part))}", ""]
        for clause in clauses:
            found += _clause(clause, picture)
    found += _threats(picture)
    if picture.report.result.notifications:
        found += [f"## {word('notes', language)}", ""]
        found += [
            f"- {note.level}: {plain(note.path or '')} {plain(render(note, language))}"
            for note in picture.report.result.notifications
        ]
    return "\n".join(found).rstrip() + "\n"


def _cells(texts: list[str]) -> str:
    return f"| {' | '.join(texts)} |"


def _clause(clause: ClauseVerdict, picture: Picture) -> list[str]:
    row, language = clause.row, picture.language
    name = verdict_name(clause.verdict, language)
    found = [f"### {SYMBOLS[clause.verdict]} {plain(row.id)}: {name}", "", plain(row_text(row, language)), ""]
    for verdict in clause.subjects:
        found += _subject(clause, verdict, picture)
    return [*found, ""]


def _subject(clause: ClauseVerdict, verdict: SubjectVerdict, picture: Picture) -> list[str]:
    language = picture.language
    subject = plain(verdict.subject.title) if verdict.subject else word("whole", language)
    reasons = plain(" ".join(why(clause.row, verdict, language)))
    said = f"- **{subject}**: {SYMBOLS[verdict.verdict]} {verdict_name(verdict.verdict, language)}"
    found = [f"{said}. {reasons}" if reasons else said]
    evidence = lines(verdict, picture)
    found += [f"  - {_line(line, picture)}" for line in evidence[:MAX_LINES]]
    if len(evidence) > MAX_LINES:
        found.append("  - " + word("more", language).format(count=len(evidence) - MAX_LINES))
    asked = asking(clause.row, verdict, picture)
    if asked is not None:
        found.append(f"  - {word('question', language)}: {plain(asked.question)}")
        if asked.expected:
            found.append(f"  - {word('expected', language)}: {plain(asked.expected)}")
        if asked.signers:
            found.append(f"  - {word('signers', language)}: {plain(', '.join(asked.signers))}")
        if asked.command:
            found.append(f"  - {word('command', language)}: `{asked.command}`")
    return found


def _line(line: Line, picture: Picture) -> str:
    head = f"{word(line.kind, picture.language)} {line.rule}".strip()
    more = f" ({plain(line.more)})" if line.more else ""
    return f"{plain(line.address)} {head}: {plain(line.text)}{more}"


def _threats(picture: Picture) -> list[str]:
    language = picture.language
    views = threats(picture)
    if not views.threats:
        return []
    found = [f"## {word('threats', language)}", ""]
    for threat in views.threats:
        found.append(f"- **{threat.rank} {plain(threat.title)}**: {_outcomes(threat, picture)}")
    return [*found, ""]


def _outcomes(threat: Threat, picture: Picture) -> str:
    if not threat.rules:
        return word("no_rules", picture.language)
    return ", ".join(f"{SYMBOLS[rule.verdict]} {plain(rule.rule)}" for rule in threat.rules)
