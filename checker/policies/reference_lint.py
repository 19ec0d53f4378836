"""Holding the reference data that names rules, topics and clauses to what there is.

``data/threats.yaml`` names topics and rules, ``data/edition_map.yaml`` clauses of two editions; no rule may cite a
clause whose catalogue says that it is not judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.policies.rules import rule_modules
from checker.policies.sources import PolicySources

UNCONFIRMED = "unconfirmed"


def lint_reference(sources: PolicySources) -> list[str]:
    """Return what the reference data names that does not exist or may not be named, one sentence each."""
    return [*_lint_threats(sources), *_lint_editions(sources), *_lint_uncovered(sources)]


def _lint_threats(sources: PolicySources) -> Iterator[str]:
    threats = sources.reference.get("threats", {})
    rules = {
        module.metadata["custom"]["id"]
        for module in rule_modules(sources.modules)
        if "deprecated" not in module.metadata["custom"]
    }
    topics = {module.package[3] for module in rule_modules(sources.modules)}
    named = [*threats.get("views", ()), *threats.get("threats", ())]
    for entry in named:
        for topic in sorted(set(entry.get("topics", ())) - topics):
            yield f"data/threats.yaml: {entry['id']}: there is no topic {topic}"
        for rule in sorted(set(entry.get("rules", ())) - rules):
            yield f"data/threats.yaml: {entry['id']}: there is no rule {rule} in use"
        if not entry.get("topics") and not entry.get("rules"):
            yield f"data/threats.yaml: {entry['id']}: nothing stands against it"


def _lint_editions(sources: PolicySources) -> Iterator[str]:
    editions = sources.reference.get("edition_map", {})
    for row in editions.get("rows", ()):
        named = [(editions["source"]["from"], row["from"]), *((editions["source"]["to"], to) for to in row["to"])]
        for standard, clause in named:
            confidence = _confidences(sources, standard).get(clause)
            if confidence is None:
                yield f"data/edition_map.yaml: {standard}:{clause} does not exist"
            elif UNCONFIRMED in (confidence, row["confidence"]):
                yield f"data/edition_map.yaml: {standard}:{clause} is not confirmed"


def _lint_uncovered(sources: PolicySources) -> Iterator[str]:
    uncovered = {
        f"{name}:{row['id']}"
        for name, standard in sources.standards.items()
        for row in standard["clauses"]
        if row.get("state") == "uncovered"
    }
    for module in rule_modules(sources.modules):
        for clause in sorted(uncovered & set(module.metadata["custom"].get("clauses", ()))):
            yield f"{module.file}: clause {clause} is not judged (uncovered), so no rule may cite it"


def _confidences(sources: PolicySources, standard: str) -> Mapping[str, Any]:
    content = sources.standards.get(standard, {"confidence": UNCONFIRMED, "clauses": ()})
    return {row["id"]: row.get("confidence", content["confidence"]) for row in content["clauses"]}
