"""A rule in full, as text: for ``kijun explain`` and the generated reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.compiled import CompiledPolicies
from checker.model import Language
from checker.report.examples import TITLES, examples_of
from checker.report.words import BASIS_NAMES, SEVERITY_NAMES, clause_title, label

WORDS = {
    "severity": ("重大度", "Severity"),
    "kinds": ("対象の文書", "Documents judged"),
    "reads": ("参照する文書", "Documents looked up"),
    "message": ("指摘", "Finding"),
    "question": ("確認事項", "Question"),
    "unknown": ("未確定のとき", "When not known"),
    "expected": ("求められること", "Expected"),
    "remedy": ("直し方", "How to make it pass"),
    "clauses": ("条項", "Clauses"),
    "basis": ("根拠", "Basis"),
    "parameters": ("組織が定める値", "Values an organisation sets"),
    "references": ("関連する他の基準", "Related references"),
    "aliases": ("旧番号", "Former ids"),
    "since": ("導入した版", "Since"),
    "deprecated": ("廃止", "Deprecated"),
}


def explanation(
    rule: Mapping[str, Any], compiled: CompiledPolicies, examples: Mapping[str, Any], language: Language
) -> str:
    """Return what ``rule`` judges, why, by which clauses, what makes it pass, and its ``examples``."""
    lines = [f"{rule['id']}  {rule['title'][language]}", "", rule["description"][language], ""]
    lines += [f"{label(WORDS, name, language)}: {text}" for name, text in facts(rule, compiled, language)]
    for name, text in examples_of(examples):
        lines += ["", f"{label(TITLES, name, language)}:", *(f"  {line}".rstrip() for line in text.splitlines())]
    return "\n".join(lines)


def facts(rule: Mapping[str, Any], compiled: CompiledPolicies, language: Language) -> list[tuple[str, str]]:
    """Return the facts of ``rule`` as (name in ``WORDS``, text), those it has, in the order of reading."""
    found = [("severity", label(SEVERITY_NAMES, rule["severity"], language))]
    found += [(name, ", ".join(rule[name])) for name in ("kinds", "reads") if rule.get(name)]
    found += [
        (name, rule[name][language])
        for name in ("message", "question", "unknown", "expected", "remedy")
        if name in rule
    ]
    found += [
        ("clauses", f"{clause} {clause_title(compiled, clause, language)}".strip())
        for clause in rule.get("clauses", ())
    ]
    if "basis" in rule:
        found.append(("basis", label(BASIS_NAMES, rule["basis"], language)))
    found += [("parameters", parameter(name, compiled, language)) for name in rule.get("parameters", ())]
    found += [(name, ", ".join(rule[name])) for name in ("references", "aliases") if rule.get(name)]
    if "since" in rule:
        found.append(("since", rule["since"]))
    if "deprecated" in rule:
        found.append(("deprecated", f"{rule['deprecated']['since']}: {rule['deprecated']['reason'][language]}"))
    return found


def parameter(name: str, compiled: CompiledPolicies, language: Language) -> str:
    """Return one parameter: its name, title, default, bounds and the reason of the default."""
    row = compiled.parameters[name]
    unit = row.get("unit", {}).get(language, "")
    default = row["default"]
    shown = ", ".join(map(str, default)) if isinstance(default, list) else f"{default} {unit}".strip()
    bounds = f" [{row['minimum']}–{row['maximum']}]" if "minimum" in row and "maximum" in row else ""
    word = "既定" if language == "ja" else "default"
    return f"{name} {row['title'][language]} ({word} {shown}{bounds}; {row['reason'][language]})"
