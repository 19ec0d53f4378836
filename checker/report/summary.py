"""A summary in Markdown, for the page of a GitHub job."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from checker import __version__
from checker.decide import EXIT_CLEAN, EXIT_FINDINGS
from checker.messages import render
from checker.model import Language, Location
from checker.report import Report
from checker.report.words import KIND_NAMES, SEVERITY_NAMES, label, message, visible
from checker.report.worst import in_repository, worst_first

MAX_ROWS = 50
"""Of findings and of notifications; GitHub takes 1 MiB a step."""
MAX_TEXT = 500
SPECIAL = re.compile(r"[!-'*+;-@\[-`{-~]")
VERDICTS = {
    EXIT_CLEAN: ("✅ 不適合はありません", "✅ Nothing falls short"),
    EXIT_FINDINGS: ("❌ 不適合があります", "❌ Something falls short"),
}
NOT_JUDGED = ("⚠️ 判定できなかったものがあります", "⚠️ Something could not be judged")
HEADS = {
    "finding": ("| 重大度 | 規則 | 場所 | 指摘 |", "| Severity | Rule | Place | Finding |"),
    "note": ("| 区分 | 場所 | 内容 |", "| Level | Place | What |"),
    "date": ("基準日", "as of"),
    "documents": ("文書", "documents"),
    "more": ("ほかに {count} 件", "{count} more"),
    "error": ("判定不能", "not judged"),
    "warning": ("注意", "warning"),
    "note-level": ("参考", "note"),
}


def append_summary(report: Report, path: Path) -> None:
    """Append the summary to ``path``. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8", newline="\n") as stream:
        stream.write(to_summary(report))


def to_summary(report: Report) -> str:
    """Return the verdict, the counts, the worst findings and what could not be judged, in Markdown."""
    report = in_repository(report)
    language = report.settings.language
    changed = [entry for entry in report.result.located if entry.baseline != "unchanged"]
    result = replace(report.result, located=tuple(changed))
    verdict = VERDICTS.get(report.exit_code, NOT_JUDGED)[language == "en"]
    amount = f"{label(HEADS, 'documents', language)} {len(report.result.documents)}"
    kinds = " · ".join(f"{label(KIND_NAMES, kind, language)} {result.count(kind)}" for kind in KIND_NAMES)
    lines = [f"### kijun (基準): {verdict}", "", f"{kinds}", ""]
    lines += [f"kijun {__version__} · {label(HEADS, 'date', language)} {report.settings.as_of} · {amount}", ""]
    findings = [
        f"| {label(SEVERITY_NAMES, report.rules[entry.rule]['severity'], language)} | {plain(entry.rule)} "
        f"| {_place(entry.location)} | {plain(message(entry, report.rules[entry.rule], language))} |"
        for entry in worst_first(report)
    ]
    lines += _table("finding", findings, language)
    notes = sorted(report.result.notifications, key=lambda note: ("error", "warning", "note").index(note.level))
    rows = [
        f"| {label(HEADS, 'note-level' if note.level == 'note' else note.level, language)} | {plain(note.path or '')} "
        f"| {plain(render(note, language))} |"
        for note in notes
    ]
    lines += _table("note", rows, language)
    return "\n".join(lines) + "\n"


def _table(name: str, rows: list[str], language: Language) -> list[str]:
    if not rows:
        return []
    head = label(HEADS, name, language)
    lines = [head, re.sub(r"[^|]+", "---", head), *rows[:MAX_ROWS]]
    if len(rows) > MAX_ROWS:
        lines += ["", label(HEADS, "more", language).format(count=len(rows) - MAX_ROWS)]
    return [*lines, ""]


def _place(place: Location) -> str:
    return plain(place.path) + (f":{place.region.start_line}" if place.region else "")


def plain(text: str) -> str:
    """Return ``text`` on one line without any meaning in Markdown or HTML."""
    short = visible(text)
    short = short if len(short) <= MAX_TEXT else short[:MAX_TEXT] + "…"
    return SPECIAL.sub(lambda found: f"&#{ord(found[0])};", short)
