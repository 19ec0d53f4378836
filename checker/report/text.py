"""The report for people at a terminal: each finding with its source, clause, expectation and remedy, then a summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from rich.cells import cell_len

from checker import __version__
from checker.decide import EXIT_CLEAN, EXIT_NOT_JUDGED
from checker.messages import render
from checker.model import SEVERITIES, Language, Location, Notification, Region, Result
from checker.report import Report
from checker.report.canvas import Canvas, Part, Plain, Terminal
from checker.report.words import BASIS_NAMES, KIND_NAMES, SEVERITY_NAMES, clause_title, fill, label, message, visible

STYLES = {"critical": "bold red", "high": "red", "medium": "yellow", "low": "cyan"}
KIND_STYLES = {"review": "magenta", "open": "blue"}
LEVEL_STYLES = {"error": "bold red", "warning": "yellow", "note": "dim"}
WORDS = {
    "clause": ("条項", "clause"),
    "expected": ("期待", "expected"),
    "remedy": ("直し方", "remedy"),
    "related": ("関連", "related"),
    "exception": ("例外措置", "exception"),
    "error": ("判定不能", "not judged"),
    "warning": ("注意", "warning"),
    "note": ("参考", "note"),
}


def print_text(report: Report, *, quiet: bool) -> None:
    """Print the report on standard output, a terminal, in its width and colours."""
    _print(Terminal(), report, quiet=quiet)


def to_text(report: Report, *, quiet: bool) -> str:
    """Return the report as plain text: no colours, no line broken."""
    plain = Plain()
    _print(plain, report, quiet=quiet)
    return plain.text


def _print(console: Canvas, report: Report, *, quiet: bool) -> None:
    language = report.settings.language
    for result in report.result.located:
        shown = ("fail",) if quiet else ("fail", "review", "open")
        if result.baseline == "unchanged":
            continue
        if result.kind in shown and not (quiet and result.suppression is not None):
            _print_result(console, result, report)
    for note in report.result.notifications:
        if note.level == "error" or not quiet:
            _print_notification(console, note, language)
    if not quiet:
        _print_summary(console, report)


def _print_result(console: Canvas, result: Result, report: Report) -> None:
    language = report.settings.language
    rule = report.rules[result.rule]
    place = result.location
    style = STYLES[rule["severity"]] if result.kind == "fail" else KIND_STYLES[result.kind]
    tag = (
        label(SEVERITY_NAMES, rule["severity"], language)
        if result.kind == "fail"
        else label(KIND_NAMES, result.kind, language)
    )
    said = visible(message(result, rule, language))
    console.line((_address(place), "bold"), "  ", (f"{result.rule} [{tag}]", style), "  ", said)
    _print_excerpt(console, place, style)
    for clause in rule.get("clauses", ()):
        title = clause_title(report.compiled, clause, language)
        _print_entry(console, "clause", f"{clause} {title}", language)
    if rule.get("clauses"):
        basis = label(BASIS_NAMES, rule["basis"], language)
        _print_entry(console, "clause", f"（{basis}）" if language == "ja" else f"({basis})", language, head=False)
    for name in ("expected", "remedy"):
        if name in rule:
            _print_entry(console, name, _filled(rule[name], result.args, language), language)
    for related in result.related:
        _print_entry(
            console, "related", f"{_address(related)}  {related.kind} {related.name} {related.fields}", language
        )
    if result.suppression is not None:
        given = result.suppression
        text = {
            "ja": f"{given.name}: {given.reason}（承認 {given.approver} {given.approved_on}、期限 {given.expires_on}）",
            "en": f"{given.name}: {given.reason} ({given.approver}, {given.approved_on} to {given.expires_on})",
        }
        _print_entry(console, "exception", text[language], language)
    console.line()


def _filled(template: Mapping[str, str], args: Mapping[str, Any], language: Language) -> str:
    try:
        return fill(template, args, language)
    except (KeyError, IndexError, ValueError):
        return template[language]


def _print_entry(console: Canvas, name: str, text: str, language: Language, *, head: bool = True) -> None:
    word = label(WORDS, name, language) if head else ""
    width = 10
    console.entry((word + " " * (width - cell_len(word)), "dim"), visible(text))


def _print_excerpt(console: Canvas, place: Location, style: str) -> None:
    if place.excerpt is None or place.region is None:
        return
    number = str(place.region.start_line)
    before, marked = _around(place.excerpt, place.region, place.excerpt_column)
    gutter = " " * len(number)
    before, marked = visible(before), visible(marked)
    shown = visible(place.excerpt)
    console.source((f"    {number} │ ", "dim"), shown)
    underline = " " * cell_len(before) + "^" * max(cell_len(marked), 1)
    console.source((f"    {gutter} │ ", "dim"), (underline, style))


def _around(excerpt: str, region: Region, first_column: int) -> tuple[str, str]:
    start = region.start_column - first_column
    end = region.end_column - first_column if region.end_line == region.start_line else len(excerpt)
    return excerpt[:start], excerpt[start:end]


def _address(place: Location) -> str:
    if place.region is None:
        return visible(place.path)
    return f"{visible(place.path)}:{place.region.start_line}:{place.region.start_column}"


def _print_notification(console: Canvas, note: Notification, language: Language) -> None:
    where = visible(note.path or "")
    if note.region is not None:
        where += f":{note.region.start_line}:{note.region.start_column}"
    word = label(WORDS, note.level, language)
    parts: list[Part] = [(f"{where}  ", "bold")] if where else []
    console.line(*parts, (f"[{word}]", LEVEL_STYLES[note.level]), "  ", visible(render(note, language)))


def _print_summary(console: Canvas, report: Report) -> None:
    language, result = report.settings.language, report.result
    japanese = language == "ja"
    counts = {kind: result.count(kind) for kind in KIND_NAMES}
    severities = Counter(
        report.rules[entry.rule]["severity"]
        for entry in result.located
        if entry.kind == "fail" and entry.suppression is None
    )
    worst = " ".join(
        f"{label(SEVERITY_NAMES, name, language)} {severities[name]}" for name in SEVERITIES if severities[name]
    )
    parts = [f"{label(KIND_NAMES, 'fail', language)} {counts['fail']}" + (f" ({worst})" if worst else "")]
    suppressed = sum(entry.suppression is not None for entry in result.located)
    if suppressed:
        parts.append(f"{label(WORDS, 'exception', language)} {suppressed}")
    parts += [
        f"{label(KIND_NAMES, kind, language)} {counts[kind]}" for kind in ("review", "open", "pass", "notApplicable")
    ]
    errors = sum(note.level == "error" for note in result.notifications)
    parts.append(f"{label(WORDS, 'error', language)} {errors}")
    style = {EXIT_CLEAN: "green", EXIT_NOT_JUDGED: "bold red"}.get(report.exit_code, "red")
    date = f"基準日 {report.settings.as_of}" if japanese else f"as of {report.settings.as_of}"
    amount = f"文書 {len(result.documents)}" if japanese else f"{len(result.documents)} documents"
    console.line((f"kijun {__version__} · {date} · {amount}", "dim"))
    console.line((" · ".join(parts), style))
    hint = _next_step(report, japanese=japanese)
    if hint:
        console.line((hint, "dim"))


def _next_step(report: Report, *, japanese: bool) -> str:
    if report.exit_code == EXIT_NOT_JUDGED:
        return (
            "判定できなかったものがあります。上の［判定不能］を解消してください。"
            if japanese
            else "Something could not be judged: resolve what is marked [not judged] above."
        )
    failing = [entry for entry in report.result.located if entry.kind == "fail" and entry.suppression is None]
    if not failing:
        return ""
    worst = min(failing, key=lambda entry: SEVERITIES.index(report.rules[entry.rule]["severity"]))
    return f"次に: kijun explain {worst.rule}" if japanese else f"Next: kijun explain {worst.rule}"
