"""Verdicts for people at a terminal: what is not met and open with its evidence, then the totals of each part."""

from __future__ import annotations

import io
import sys

from rich.console import Console
from rich.text import Text

from checker import __version__
from checker.clauses.model import VERDICTS, ClauseVerdict, SubjectVerdict
from checker.messages import render
from checker.report.clauses.picture import Line, Picture, asking, lines, totals, why
from checker.report.clauses.words import SYMBOLS, row_text, verdict_name, word
from checker.report.words import visible

STYLES = {
    "not_met": "bold red",
    "not_judged": "yellow",
    "needs_person": "magenta",
    "not_covered": "dim",
    "exempted": "cyan",
    "met": "green",
    "not_applicable": "dim",
}
MAX_LINES = 5
"""Of evidence for one subject; JSON, HTML and the workbook have all of it."""


def print_verdicts(picture: Picture) -> None:
    """Print the picture on standard output, a terminal, in its colours."""
    _print(Console(file=sys.stdout, highlight=False, markup=False, emoji=False), picture)


def verdicts_text(picture: Picture) -> str:
    """Return the picture as plain text: no colours, no line broken."""
    stream = io.StringIO()
    plain = Console(
        file=stream, soft_wrap=True, highlight=False, markup=False, emoji=False, color_system=None, force_terminal=False
    )
    _print(plain, picture)
    return stream.getvalue()


def _print(console: Console, picture: Picture) -> None:
    language = picture.language
    for (standard, part), clauses in picture.parts().items():
        console.print(Text(f"{standard}  {picture.part_title(standard, part)}", style="bold"))
        for clause in clauses:
            _print_clause(console, clause, picture)
        console.print(Text(f"  {_counted(clauses, picture)}", style="dim"))
        console.print()
    for note in picture.report.result.notifications:
        console.print(Text(f"[{note.level}] {visible(note.path or '')} {visible(render(note, language))}"))
    if picture.incomplete:
        console.print(Text(word("incomplete", language), style="bold red"))
    if not picture.clauses:
        console.print(word("none", language))
    console.print(Text(f"kijun {__version__} · {word('as_of', language)} {picture.report.settings.as_of}", style="dim"))
    console.print(Text(f"{word('total', language)} {len(picture.clauses)} · {_counted(picture.clauses, picture)}"))


def _counted(clauses: list[ClauseVerdict] | tuple[ClauseVerdict, ...], picture: Picture) -> str:
    counts = totals(clauses)
    return " · ".join(
        f"{SYMBOLS[name]} {verdict_name(name, picture.language)} {counts[name]}" for name in VERDICTS if counts[name]
    )


def _print_clause(console: Console, clause: ClauseVerdict, picture: Picture) -> None:
    language = picture.language
    console.print(
        Text.assemble(
            (f"{SYMBOLS[clause.verdict]} ", STYLES[clause.verdict]),
            (f"{clause.row.id:16} ", "bold"),
            (f"{verdict_name(clause.verdict, language)}  ", STYLES[clause.verdict]),
            visible(row_text(clause.row, language)),
        )
    )
    for verdict in clause.subjects:
        _print_subject(console, clause, verdict, picture)


def _print_subject(console: Console, clause: ClauseVerdict, verdict: SubjectVerdict, picture: Picture) -> None:
    language = picture.language
    subject = verdict.subject.title if verdict.subject else word("whole", language)
    reasons = visible(" ".join(why(clause.row, verdict, language)))
    console.print(
        Text.assemble(
            "    ", (f"{SYMBOLS[verdict.verdict]} ", STYLES[verdict.verdict]), f"{visible(subject)}  ", reasons
        )
    )
    evidence = [line for line in lines(verdict, picture) if line.kind != "passed"]
    if verdict.evidence.passed:
        rules = ", ".join(passed.rule for passed in verdict.evidence.passed)
        console.print(Text(f"        {word('passed', language)}: {rules}", style="dim"))
    for line in evidence[:MAX_LINES]:
        console.print(Text(f"        {_line(line, picture)}"))
    if len(evidence) > MAX_LINES:
        more = word("more", language).format(count=len(evidence) - MAX_LINES)
        console.print(Text(f"        {more}", style="dim"))
    asked = asking(clause.row, verdict, picture)
    if asked is not None:
        console.print(Text(f"        {word('question', language)}: {visible(asked.question)}"))
        if asked.expected:
            signers = f" ({word('signers', language)}: {', '.join(asked.signers)})" if asked.signers else ""
            console.print(Text(f"        {word('expected', language)}: {visible(asked.expected)}{signers}"))
        if asked.command:
            console.print(Text(f"        {word('command', language)}: {asked.command}", style="bold"))


def _line(line: Line, picture: Picture) -> str:
    head = f"{word(line.kind, picture.language)} {line.rule}".strip()
    more = f" ({visible(line.more)})" if line.more else ""
    return f"{visible(line.address)}  {head}: {visible(line.text)}{more}"
