"""Sentences of results and rules, and the few labels every report uses, in Japanese and English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from checker.compiled import CompiledPolicies
from checker.model import Language, Result

SEVERITY_NAMES = {
    "critical": ("緊急", "critical"),
    "high": ("高", "high"),
    "medium": ("中", "medium"),
    "low": ("低", "low"),
}
KIND_NAMES = {
    "fail": ("不適合", "not met"),
    "pass": ("適合", "passed"),
    "review": ("要確認", "needs a person"),
    "open": ("未確定", "not known yet"),
    "notApplicable": ("対象外", "not applicable"),
}
BASIS_NAMES = {
    "official": ("公式文書の条文による", "from the official text"),
    "secondary": ("二次資料による（公式文書で未確認）", "from a secondary source, not confirmed in the official text"),
    "inferred": ("kijun の対応付けによる", "our mapping, not stated by the clause"),
    "practice": ("実務の推奨による", "good practice, not stated by the clause"),
    "design": ("kijun の設計による", "a choice of kijun's design"),
}
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that move the cursor, turn the text around, or cannot be written as UTF-8."""
TEXT_OF_KIND = {"fail": "message", "review": "question", "open": "unknown"}


def visible(text: str) -> str:
    """Return ``text`` on one line and harmless to a terminal, whatever a document or file name holds."""
    return UNSEEN.sub(lambda found: " " if found[0] in "\t\r\n" else f"\\u{ord(found[0]):04x}", text)


def label(names: Mapping[str, tuple[str, str]], key: str, language: Language) -> str:
    """Return the label of ``key`` in ``language``."""
    return names[key][language == "en"]


def message(result: Result, rule: Mapping[str, Any], language: Language) -> str:
    """Return what ``result`` says: the rule's message, question or unknown; for the other kinds the rule's title."""
    key = TEXT_OF_KIND.get(result.kind)
    return str(rule["title"][language]) if key is None else fill(rule[key], result.args, language)


def fill(template: Mapping[str, str], args: Mapping[str, Any], language: Language) -> str:
    """Fill a bilingual template; an argument given as ``name_ja`` and ``name_en`` fills ``{name}``."""
    suffix = f"_{language}"
    spoken = {name.removesuffix(suffix): value for name, value in args.items() if name.endswith(suffix)}
    return template[language].format(**{**args, **spoken})


def clause_title(compiled: CompiledPolicies, clause: str, language: Language) -> str:
    """Return the title of a clause given as ``standard:id``, or of the nearest clause above it that has one.

    A title in ``language`` further up is preferred to one in the other language.
    """
    standard, _, identifier = clause.partition(":")
    rows = compiled.clauses.get(standard, {})
    titles = []
    row = rows.get(identifier)
    while row is not None:
        titles.append(row.get("title", {}))
        row = rows.get(row.get("parent", ""))
    spoken = [title[language] for title in titles if language in title]
    return str((spoken or [text for title in titles for text in title.values()] or [""])[0])
