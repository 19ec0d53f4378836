"""Looking up clauses in the catalogues of the standards (policies/standards)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.expectation import did_you_mean

DEFAULT = "unified-r7"
"""The standard that is meant when a clause is named without one."""
JUDGED_LEVELS = ("requirement", "item")
"""The levels of rows that say what somebody has to do; the others are headings."""
Standards = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Clause:
    """A row of a catalogue: a part, section, group, requirement or item."""

    standard: str
    row: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The clause as rules and attestations name it."""
        return f"{self.standard}:{self.row['id']}"


def find_clause(standards: Standards, text: str) -> Clause | None:
    """Return the clause that ``text`` means (``standard:id``, or ``id`` in the default standard), None for none."""
    standard, row = _split(text)
    found = next((entry for entry in _rows(standards, standard) if entry["id"] == row), None)
    return None if found is None else Clause(standard, found)


def nearest_clause(standards: Standards, text: str) -> dict[str, str]:
    """Return the hint (``hint_ja``, ``hint_en``) for a clause that does not exist."""
    standard, row = _split(text)
    if standard not in standards:
        return did_you_mean(text, [f"{name}:{row}" for name in standards])
    return did_you_mean(f"{standard}:{row}", [f"{standard}:{entry['id']}" for entry in standards[standard]["clauses"]])


def parents(standards: Standards, clause: Clause) -> list[Clause]:
    """Return what ``clause`` stands below, the nearest first."""
    by_id = {row["id"]: row for row in _rows(standards, clause.standard)}
    return [Clause(clause.standard, row) for row in ancestors(clause.row, by_id)]


def ancestors(row: Mapping[str, Any], by_id: Mapping[str, Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the rows that ``row`` stands below, the nearest first; ``by_id`` are the rows of its catalogue."""
    above = by_id.get(row.get("parent", ""))
    while above is not None:
        yield above
        above = by_id.get(above.get("parent", ""))


def children(standards: Standards, clause: Clause) -> list[Clause]:
    """Return what stands directly below ``clause``, in order."""
    rows = _rows(standards, clause.standard)
    return [Clause(clause.standard, row) for row in rows if row.get("parent") == clause.row["id"]]


def _rows(standards: Standards, standard: str) -> Sequence[Mapping[str, Any]]:
    rows: Sequence[Mapping[str, Any]] = standards.get(standard, {}).get("clauses", ())
    return rows


def _split(text: str) -> tuple[str, str]:
    standard, colon, row = "".join(text.split()).partition(":")
    return (standard, row) if colon else (DEFAULT, standard)
