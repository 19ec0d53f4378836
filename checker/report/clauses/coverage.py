"""What the product can judge, as text and Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from checker.clauses.model import STATES, Row
from checker.compiled import CompiledPolicies
from checker.model import Language
from checker.report.clauses.words import CONFIDENCE_NAMES, SCOPE_NAMES, STATE_NAMES, row_text, word
from checker.report.summary import plain
from checker.report.words import label

SIGNS = {"automated": "✓", "attested": "◐", "uncovered": "∅"}


def coverage_text(rows: Iterable[Row], compiled: CompiledPolicies, language: Language) -> str:
    """Return the rows as lines, part by part, and the totals."""
    lines: list[str] = []
    for standard, part, group in _parts(rows):
        lines += [f"{standard}  {_part_title(compiled.standards[standard], part, language)}", ""]
        for row in group:
            state = label(STATE_NAMES, row.state, language)
            lines.append(f"{SIGNS[row.state]} {row.id:18} {state}  {row_text(row, language)}")
            detail = _detail(row, language)
            lines += [f"    {text}" for text in detail]
        lines += ["", f"  {_counted(group, language)}", ""]
    return "\n".join([*lines, _totals(list(rows), language)]) + "\n"


def coverage_markdown(rows: Iterable[Row], compiled: CompiledPolicies, language: Language) -> str:
    """Return the rows as Markdown tables, one a part, after a table of totals."""
    rows = list(rows)
    lines = [f"# kijun: {word('coverage', language)}", ""]
    states = [label(STATE_NAMES, state, language) for state in STATES]
    lines += _table(
        [word("standard", language), word("part", language), *states, word("total", language)],
        [
            [standard, _part_title(compiled.standards[standard], part, language), *_numbers(group)]
            for standard, part, group in _parts(rows)
        ]
        + [[f"**{word('total', language)}**", "", *_numbers(rows)]],
    )
    heads = ["clause", "state", "text", "rules", "scope", "beyond", "confidence"]
    for standard, part, group in _parts(rows):
        lines += [f"## {standard} {_part_title(compiled.standards[standard], part, language)}", ""]
        lines += _table([word(name, language) for name in heads], [_cells(row, language) for row in group])
    return "\n".join(lines).rstrip() + "\n"


def _parts(rows: Iterable[Row]) -> list[tuple[str, str, list[Row]]]:
    grouped = groupby(rows, key=lambda row: (row.standard, row.part))
    return [(standard, part, list(group)) for (standard, part), group in grouped]


def _part_title(head: Mapping[str, Any], part: str, language: Language) -> str:
    title: Mapping[str, str] = next((row.get("title", {}) for row in head["clauses"] if row["id"] == part), {})
    return f"{part} {title.get(language) or next(iter(title.values()), '')}".strip()


def _numbers(rows: Sequence[Row]) -> list[str]:
    counts = Counter(row.state for row in rows)
    return [str(counts[state]) for state in STATES] + [str(len(rows))]


def _counted(rows: Sequence[Row], language: Language) -> str:
    counts = Counter(row.state for row in rows)
    return " · ".join(f"{label(STATE_NAMES, state, language)} {counts[state]}" for state in STATES)


def _totals(rows: Sequence[Row], language: Language) -> str:
    return f"{word('total', language)} {len(rows)} · {_counted(rows, language)}"


def _detail(row: Row, language: Language) -> list[str]:
    found = []
    if row.rules:
        found.append(f"{word('rules', language)}: {', '.join(row.rules)}")
    if row.beyond is not None:
        found.append(f"{word('beyond', language)}: {row.beyond[language]}")
    if row.attestation is not None:
        found.append(f"{word('question', language)}: {row.attestation['question'][language]}")
    if row.why is not None:
        found.append(f"{word('why', language)}: {row.why[language]}")
    if row.confidence != "official":
        found.append(f"{word('confidence', language)}: {label(CONFIDENCE_NAMES, row.confidence, language)}")
    return found


def _cells(row: Row, language: Language) -> list[str]:
    beyond = row.beyond or (row.attestation or {}).get("question") or row.why or {}
    return [
        plain(row.id),
        f"{SIGNS[row.state]} {label(STATE_NAMES, row.state, language)}",
        plain(row_text(row, language)),
        plain(", ".join(row.rules)),
        label(SCOPE_NAMES, row.scope, language) if row.scope else "",
        plain(beyond.get(language, "")),
        label(CONFIDENCE_NAMES, row.confidence, language),
    ]


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    lines = [heads, ["---"] * len(heads), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines] + [""]
