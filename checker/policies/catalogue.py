"""Holding the catalogues of standards to docs/rule-contract.md, section 6."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.policies.rules import rule_modules
from checker.policies.sources import PolicySources
from checker.standards import JUDGED_LEVELS

Row = Mapping[str, Any]
NEEDED = ("scope", "obliged", "text", "state")


def lint_standards(sources: PolicySources, row_schema: Path) -> list[str]:
    """Return how the catalogues break the contract, one sentence each.

    Args:
        sources: the policies, whose rules say which clauses they judge.
        row_schema: the JSON Schema of a catalogue.
    """
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - only the build needs it

    validator = Draft202012Validator(json.loads(row_schema.read_text("utf-8")))
    cited = {
        clause
        for module in rule_modules(sources.modules)
        if "deprecated" not in module.metadata["custom"]
        for clause in module.metadata["custom"].get("clauses", ())
    }
    problems: list[str] = []
    for name, standard in sources.standards.items():
        found = [_sentence(standard, error) for error in validator.iter_errors(standard)]
        if not found:
            found = [*_lint_order(standard["clauses"]), *_lint_roles(standard)]
            if standard.get("complete"):
                found += _lint_complete(
                    standard["clauses"], {clause for clause in cited if clause.startswith(name)}, name
                )
        problems += [f"standards/{name}.yaml: {text}" for text in found]
    return problems


def _sentence(standard: Row, error: Any) -> str:
    path = list(error.absolute_path)
    row = standard["clauses"][path[1]].get("id", path[1]) if path[:1] == ["clauses"] and len(path) > 1 else ""
    where = "/".join(map(str, path[2:] if row else path))
    return f"{row} {where}: {error.message}".strip()


def _lint_order(rows: Sequence[Row]) -> Iterator[str]:
    seen: set[str] = set()
    for row in rows:
        if row["id"] in seen:
            yield f"clause {row['id']} stands twice"
        seen.add(row["id"])
        if "parent" in row and row["parent"] not in seen:
            yield f"the parent {row['parent']} of {row['id']} does not stand before it"


def _lint_roles(standard: Row) -> Iterator[str]:
    roles = standard.get("roles", {})
    for row in standard["clauses"]:
        named = [*row.get("obliged", ()), *row.get("attestation", {}).get("signers", ())]
        for role in sorted(set(named) - set(roles)):
            yield f"{row['id']}: the role {role} is not among the head's roles"


def _lint_complete(rows: Sequence[Row], cited: set[str], name: str) -> Iterator[str]:
    judged = [row for row in rows if row["level"] in JUDGED_LEVELS]
    for row in judged:
        for field in NEEDED:
            if field not in row:
                yield f"{row['id']}: lacks {field}"
    states = {row["id"]: row.get("state") for row in judged}
    for row in judged:
        items = [states[other["id"]] for other in judged if other.get("parent") == row["id"]]
        has_rules, has_attestation = f"{name}:{row['id']}" in cited, "attestation" in row
        if items and not has_rules and not has_attestation:
            wanted = next((state for state in ("automated", "attested", "uncovered") if state in items), None)
            if row.get("state") != wanted:
                yield f"{row['id']}: has no rules and no attestation, so its state is that of its items: {wanted}"
        elif row.get("state") == "automated" and not has_rules and "automated" not in items:
            yield f"{row['id']}: is automated, but no rule cites it"
        elif row.get("state") in ("attested", "uncovered") and has_rules:
            yield f"{row['id']}: is {row['state']}, but rules cite it"
        elif row.get("state") == "attested" and not has_attestation:
            yield f"{row['id']}: is attested, but says nothing of the attestation"
        elif row.get("state") == "automated" and has_attestation and "beyond" not in row:
            yield f"{row['id']}: is automated and wants an attestation, but does not say what the rules do not reach"
