"""Which rules stand against which threat, and what they said in this repository (policies/data/threats.yaml)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checker.clauses.model import Verdict
from checker.model import Language
from checker.report.clauses.picture import Picture


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """What one rule said over all documents: the worst, and how many findings."""

    rule: str
    title: str
    verdict: Verdict
    findings: int


@dataclass(frozen=True, slots=True)
class Threat:
    """One threat and the rules against it."""

    id: str
    rank: str
    title: str
    rules: tuple[RuleOutcome, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One way of looking at the threats: governance, risk, compliance; ``topics`` are those of rules."""

    id: str
    title: str
    rules: tuple[RuleOutcome, ...]


@dataclass(frozen=True, slots=True)
class Threats:
    """The summary page: views, threats, and where both come from."""

    source: str
    views: tuple[View, ...]
    threats: tuple[Threat, ...]


def threats(picture: Picture) -> Threats:
    """Return the threats the policies know; none when their data hold none."""
    data = picture.report.compiled.reference.get("threats") or {}
    outcomes = _outcomes(picture)

    def against(entry: Mapping[str, Any]) -> tuple[RuleOutcome, ...]:
        topics, named = set(entry.get("topics", ())), set(entry.get("rules", ()))
        return tuple(
            outcomes[rule["id"]]
            for rule in picture.report.compiled.rules
            if rule["id"] in outcomes and (rule["id"] in named or rule["topic"] in topics)
        )

    language = picture.language
    return Threats(
        source=_source(data.get("source") or {}, language),
        views=tuple(
            View(str(entry["id"]), _spoken(entry["title"], language), against(entry)) for entry in data.get("views", ())
        ),
        threats=tuple(
            Threat(str(entry["id"]), str(entry.get("rank", "")), _spoken(entry["title"], language), against(entry))
            for entry in data.get("threats", ())
        ),
    )


def _source(source: Mapping[str, Any], language: Language) -> str:
    """Return title and publisher of the list of threats."""
    texts = [_spoken(source.get(name, ""), language) for name in ("title", "publisher")]
    return ", ".join(text for text in texts if text)


def _spoken(text: Any, language: Language) -> str:
    return str(text.get(language, "")) if isinstance(text, Mapping) else str(text)


def _outcomes(picture: Picture) -> dict[str, RuleOutcome]:
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    findings: defaultdict[str, int] = defaultdict(int)
    for _, rule, kind in picture.report.result.quiet:
        kinds[rule].add(kind)
    for result in picture.report.result.located:
        counted = result.kind == "fail" and result.suppression is None
        kinds[result.rule].add("exempted" if result.kind == "fail" and not counted else result.kind)
        findings[result.rule] += counted
    return {
        one["id"]: RuleOutcome(one["id"], one["title"][picture.language], _worst(kinds[one["id"]]), findings[one["id"]])
        for one in picture.report.compiled.rules
        if "deprecated" not in one and "Canary" not in one["kinds"]
    }


def _worst(kinds: set[str]) -> Verdict:
    order: tuple[tuple[str, Verdict], ...] = (
        ("fail", "not_met"),
        ("open", "not_judged"),
        ("review", "needs_person"),
        ("exempted", "exempted"),
        ("pass", "met"),
        ("notApplicable", "not_applicable"),
    )
    return next((verdict for kind, verdict in order if kind in kinds), "not_judged")
