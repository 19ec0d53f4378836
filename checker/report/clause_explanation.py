"""A clause in full, as text: for ``kijun explain`` and the generated reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.attest.compose import role_titles
from checker.compiled import CompiledPolicies
from checker.model import Language
from checker.report.clauses.words import CONFIDENCE_NAMES, SCOPE_NAMES, STATE_NAMES, roles, word
from checker.report.words import label
from checker.standards import Clause, children, parents

Fact = tuple[str, str]
MONTHS = ("{} か月以内に更新", "renewed within {} months")
ABOVE = ("上位", "Above")
RENEWAL = ("更新", "Renewal")
WHY = ("判定できない理由", "Why it is not judged")
BELOW = ("この下の条項", "Below")


def clause_explanation(clause: Clause, compiled: CompiledPolicies, language: Language) -> str:
    """Return what ``clause`` asks for, of whom, how it is judged, and by what a person answers for it."""
    lines = [f"{clause.name}  {clause_title(clause, language)}".rstrip(), ""]
    text = clause.row.get("text", {}).get(language)
    if text:
        lines += [text, ""]
    lines += [f"{name}: {value}" for name, value in clause_facts(clause, compiled, language)]
    rules = [f"  {rule['id']}  {rule['title'][language]}" for rule in citing_rules(clause, compiled)]
    if rules:
        lines += ["", f"{word('rules', language)}:", *rules]
    below = [
        f"  {child.row['id']}  {child.row.get('text', {}).get(language) or clause_title(child, language)}".rstrip()
        for child in children(compiled.standards, clause)
    ]
    if below:
        lines += ["", f"{BELOW[language == 'en']}:", *below]
    return "\n".join(lines)


def clause_title(clause: Clause, language: Language) -> str:
    """Return the clause's own title, in the other language when there is none in ``language``, '' without one."""
    title = clause.row.get("title", {})
    return str(title.get(language) or next(iter(title.values()), ""))


def citing_rules(clause: Clause, compiled: CompiledPolicies) -> list[Mapping[str, Any]]:
    """Return the rules in force that cite ``clause``."""
    return [rule for rule in compiled.rules if clause.name in rule["clauses"] and "deprecated" not in rule]


def clause_facts(clause: Clause, compiled: CompiledPolicies, language: Language) -> list[Fact]:
    """Return what the catalogue says of ``clause`` as (label, text), in the order of reading."""
    row, head, english = clause.row, compiled.standards[clause.standard], language == "en"
    found = [(word("standard", language), f"{head['title'][language]} ({head['edition']})")]
    above = parents(compiled.standards, clause)
    if above:
        found.append(
            (ABOVE[english], " > ".join(f"{c.row['id']} {clause_title(c, language)}".strip() for c in above[::-1]))
        )
    if "scope" in row:
        found.append((word("scope", language), label(SCOPE_NAMES, row["scope"], language)))
    if "obliged" in row:
        found.append((word("obliged", language), roles(row["obliged"], head, language)))
    if "state" in row:
        found.append((word("state", language), label(STATE_NAMES, row["state"], language)))
    found += [
        (name, row[key][language])
        for key, name in (("beyond", word("beyond", language)), ("why", WHY[english]))
        if key in row
    ]
    if "attestation" in row:
        found += _attestation(clause, head, language)
    confidence = row.get("confidence", head["confidence"])
    found.append((word("confidence", language), label(CONFIDENCE_NAMES, confidence, language)))
    source = row.get("source", head.get("source"))
    if source:
        found.append((word("source", language), source))
    if "note" in row:
        found.append(("注" if language == "ja" else "Note", row["note"][language]))
    return found


def _attestation(clause: Clause, head: Mapping[str, Any], language: Language) -> list[Fact]:
    asked, english = clause.row["attestation"], language == "en"
    return [
        (word("question", language), asked["question"][language]),
        (word("expected", language), asked["evidence"][language]),
        (word("signers", language), role_titles(asked["signers"], head.get("roles", {}), language)),
        (RENEWAL[english], MONTHS[english].format(asked["renewal_months"])),
        (word("command", language), f"kijun attest '{clause.name}'"),
    ]
