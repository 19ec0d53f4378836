"""The rows of the standards' catalogues that can be met or not, each with the rules that cite it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.clauses.model import Row, State
from checker.compiled import CompiledPolicies
from checker.standards import JUDGED_LEVELS, ancestors

UNWRITTEN = {"ja": "kijun の一覧にまだ書かれていない。", "en": "Not written in the catalogue yet."}
Raw = Mapping[str, Any]


def rows_of(compiled: CompiledPolicies, standard: str, *, cited_headings: bool = False) -> list[Row]:
    """Return the requirements and items of ``standard`` in the order of the catalogue.

    Args:
        compiled: the policies.
        standard: the id of a standard among them.
        cited_headings: of a standard whose catalogue is not complete, also the headings that rules cite.
    """
    head = compiled.standards[standard]
    raw = {row["id"]: row for row in head["clauses"]}
    cited = _cited(compiled, standard)
    items: dict[str, list[str]] = {}
    for row in raw.values():
        if row["level"] == "item":
            items.setdefault(row.get("parent", ""), []).append(row["id"])
    extra = cited if cited_headings and not head.get("complete") else {}
    return [
        _row(head, row, raw, cited.get(row["id"], []), tuple(items.get(row["id"], ())))
        for row in raw.values()
        if row["level"] in JUDGED_LEVELS or row["id"] in extra
    ]


def _cited(compiled: CompiledPolicies, standard: str) -> dict[str, list[Raw]]:
    found: dict[str, list[Raw]] = {}
    for rule in compiled.rules:
        if "deprecated" in rule:
            continue
        for clause in rule["clauses"]:
            name, _, identifier = clause.partition(":")
            if name == standard:
                found.setdefault(identifier, []).append(rule)
    return found


def _row(head: Raw, row: Raw, raw: Mapping[str, Raw], rules: list[Raw], items: tuple[str, ...]) -> Row:
    above = [row, *ancestors(row, raw)]
    state: State = row.get("state") or ("automated" if rules else "uncovered")
    return Row(
        standard=head["id"],
        id=row["id"],
        part=above[-1]["id"],
        title=next((entry["title"] for entry in above if "title" in entry), {}),
        state=state,
        written="state" in row,
        scope=row.get("scope"),
        obliged=tuple(row.get("obliged", ())),
        text=row.get("text"),
        beyond=row.get("beyond"),
        attestation=row.get("attestation"),
        why=row.get("why") or (UNWRITTEN if state == "uncovered" else None),
        rules=tuple(sorted(rule["id"] for rule in rules)),
        basis={rule["id"]: rule.get("basis", "design") for rule in sorted(rules, key=lambda rule: str(rule["id"]))},
        kinds=frozenset(kind for rule in rules for kind in rule["kinds"]),
        items=items,
        edition=str(head.get("edition", "")),
        source=row.get("source", head.get("source", "")),
        confidence=row.get("confidence", head.get("confidence", "unconfirmed")),
    )
