"""The rules and standards as SARIF: reporting descriptors and taxonomies (SARIF 2.1.0, 3.19 and 3.49)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.compiled import CompiledPolicies
from checker.model import LANGUAGES, Language
from checker.report.words import BASIS_NAMES, SEVERITY_NAMES, label

LEVELS = {"critical": "error", "high": "error", "medium": "warning", "low": "note"}
SECURITY_SEVERITY = {"critical": "9.5", "high": "8.0", "medium": "5.5", "low": "3.0"}
MAX_TAGS = 20
"""GitHub takes 20 tags a rule and shows 10."""
HEADINGS = {
    "expected": ("求められること", "Expected"),
    "remedy": ("直し方", "How to make it pass"),
    "clauses": ("条項", "Clauses"),
    "basis": ("根拠", "Basis"),
    "severity": ("重大度", "Severity"),
}
Json = dict[str, Any]


def taxonomies(compiled: CompiledPolicies, language: Language) -> list[Json]:
    """Return the standards as SARIF taxonomies, in the order of their ids."""
    return [_taxonomy(name, standard, language) for name, standard in sorted(compiled.standards.items())]


def _taxonomy(name: str, standard: Mapping[str, Any], language: Language) -> Json:
    taxa = []
    for row in standard["clauses"]:
        taxon: Json = {"id": row["id"]}
        title = row.get("title")
        if title:
            taxon["shortDescription"] = {"text": title.get(language) or title.get("en") or title["ja"]}
        if "text" in row:
            taxon["fullDescription"] = {"text": row["text"][language]}
        if "confidence" in row:
            taxon["properties"] = {"confidence": row["confidence"]}
        taxa.append(taxon)
    taxonomy: Json = {
        "name": name,
        "version": str(standard.get("edition", "")),
        "shortDescription": {"text": standard["title"][language]},
        "language": language,
        "isComprehensive": bool(standard.get("complete", False)),
        "taxa": taxa,
        "properties": {"confidence": standard.get("confidence", "unconfirmed")},
    }
    if "source" in standard:
        taxonomy["informationUri"] = standard["source"]
    return taxonomy


def rule_descriptor(rule: Mapping[str, Any], standards: Sequence[Json], language: Language) -> Json:
    """Return a rule as a SARIF reporting descriptor; ``standards`` are the run's taxonomies, [] to name none."""
    descriptor: Json = {
        "id": rule["id"],
        "name": _name(rule),
        "shortDescription": {"text": rule["title"][language]},
        "fullDescription": {"text": rule["description"][language]},
        "help": {"text": _help(rule, markdown=False), "markdown": _help(rule, markdown=True)},
        "defaultConfiguration": {"level": LEVELS[rule["severity"]]},
        "properties": {
            "tags": tags(rule)[:MAX_TAGS],
            "precision": "high",
            "security-severity": SECURITY_SEVERITY[rule["severity"]],
            "severity": rule["severity"],
            "basis": rule.get("basis", "design"),
            "clauses": list(rule.get("clauses", ())),
        },
    }
    if rule.get("aliases"):
        descriptor["deprecatedIds"] = list(rule["aliases"])
    relationships = list(_relationships(rule, standards))
    if relationships:
        descriptor["relationships"] = relationships
    return descriptor


def tags(rule: Mapping[str, Any]) -> list[str]:
    """Return what a rule is filed under: ``security`` and the standards it cites."""
    return ["security", *sorted({clause.split(":")[0] for clause in rule.get("clauses", ())})]


def _name(rule: Mapping[str, Any]) -> str:
    words = str(rule.get("name", rule["id"].replace("-", "_"))).split("_")
    return "".join(word[:1].upper() + word[1:] for word in words)


def _relationships(rule: Mapping[str, Any], standards: Sequence[Json]) -> list[Json]:
    indexes = {standard["name"]: number for number, standard in enumerate(standards)}
    found = []
    for clause in rule.get("clauses", ()):
        name, _, identifier = clause.partition(":")
        if name in indexes:
            component = {"name": name, "index": indexes[name]}
            found.append({"target": {"id": identifier, "toolComponent": component}, "kinds": ["relevant"]})
    return found


def _help(rule: Mapping[str, Any], *, markdown: bool) -> str:
    parts = []
    for language in LANGUAGES:
        heading = f"{rule['id']} {rule['title'][language]}"
        lines = [f"## {heading}" if markdown else heading, "", rule["description"][language], ""]
        for name in ("expected", "remedy"):
            if name in rule:
                lines.append(_entry(name, rule[name][language], language, markdown=markdown))
        if rule.get("clauses"):
            lines.append(_entry("clauses", ", ".join(rule["clauses"]), language, markdown=markdown))
        if "basis" in rule:
            basis = label(BASIS_NAMES, rule["basis"], language)
            lines.append(_entry("basis", basis, language, markdown=markdown))
        severity = label(SEVERITY_NAMES, rule["severity"], language)
        lines.append(_entry("severity", severity, language, markdown=markdown))
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _entry(name: str, text: str, language: Language, *, markdown: bool) -> str:
    heading = label(HEADINGS, name, language)
    return f"- **{heading}**: {text}" if markdown else f"{heading}: {text}"
