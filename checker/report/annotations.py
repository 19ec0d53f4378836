"""GitHub workflow commands: findings as annotations on the lines of a pull request.

GitHub shows at most ten errors, ten warnings and ten notices of a step, so only the worst are written and the last
notice says how many more there are. What a document or a file name holds can neither end a command nor begin one.
"""

from __future__ import annotations

from checker.messages import render
from checker.model import Notification, Region
from checker.report import Report
from checker.report.words import label, message
from checker.report.worst import in_repository, worst_first

LIMIT = 10
COMMANDS = {"critical": "error", "high": "error", "medium": "warning", "low": "notice"}
TITLES = {"error": ("判定不能", "not judged"), "warning": ("注意", "warning")}


def to_annotations(report: Report) -> str:
    """Return one workflow command a line: what could not be judged first, then findings, the worst first."""
    report = in_repository(report)
    language = report.settings.language
    commands: dict[str, list[str]] = {"error": [], "warning": [], "notice": []}
    for level in ("error", "warning"):
        for note in report.result.notifications:
            if note.level == level:
                title = f"kijun: {label(TITLES, level, language)}"
                commands[level].append(_command(level, title, render(note, language), note.path, note.region))
    for result in worst_first(report):
        rule, place = report.rules[result.rule], result.location
        level = COMMANDS[rule["severity"]]
        text = message(result, rule, language)
        commands[level].append(_command(level, f"kijun: {result.rule}", text, place.path, place.region))
    limits = {"error": LIMIT, "warning": LIMIT, "notice": LIMIT - 1}
    lines = [line for level, limit in limits.items() for line in commands[level][:limit]]
    hidden = sum(len(commands[level][limit:]) for level, limit in limits.items())
    if hidden:
        rest = Notification("note", "annotations-cut", {"count": hidden})
        lines.append(_command("notice", "kijun", render(rest, language), None, None))
    return "".join(f"{line}\n" for line in lines)


def _command(level: str, title: str, text: str, path: str | None, region: Region | None) -> str:
    properties = {} if path is None else {"file": path}
    if region is not None:
        properties |= {"line": str(region.start_line), "endLine": str(region.end_line)}
        if region.start_line == region.end_line:
            # GitHub takes columns only within one line; its end is inclusive.
            last = max(region.start_column, region.end_column - 1)
            properties |= {"col": str(region.start_column), "endColumn": str(last)}
    properties["title"] = title
    listed = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in properties.items())
    return f"::{level} {listed}::{_escaped(text)}"


def _escaped(text: str, more: str = "") -> str:
    return "".join(f"%{ord(letter):02X}" if letter in "%\r\n" + more else letter for letter in text)
