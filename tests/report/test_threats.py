"""The summary page of threats: which rules stand against each, and what they said in this repository."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from workspaces import document, said

from checker.compiled import CompiledPolicies
from checker.model import RunResult
from checker.report import Report
from checker.report.clauses.picture import Picture
from checker.report.clauses.threats import threats
from checker.settings import Settings

SYSTEM = document("System", "a")
DATA: dict[str, Any] = {
    "source": {"title": {"ja": "十の脅威", "en": "Ten threats"}, "publisher": {"ja": "機関", "en": "Agency"}},
    "views": [{"id": "risk", "title": {"ja": "リスク", "en": "Risk"}, "topics": ["outsourcing"]}],
    "threats": [
        {"id": "t1", "rank": 1, "title": {"ja": "標的型", "en": "Targeted"}, "topics": ["mail"], "rules": ["R-3"]},
        {"id": "t2", "rank": 2, "title": {"ja": "災害", "en": "Disaster"}, "topics": [], "rules": []},
    ],
}


def rule(identifier: str, topic: str) -> dict[str, Any]:
    """Return a rule of a topic."""
    title = {"ja": f"規則{identifier}", "en": f"Rule {identifier}"}
    return {"id": identifier, "topic": topic, "kinds": ["System"], "clauses": [], "title": title}


def picture(reference: dict[str, Any]) -> Picture:
    """Return a picture of a run in which R-1 failed twice, R-2 passed and R-3 said nothing."""
    rules = [rule("R-1", "mail"), rule("R-2", "outsourcing"), rule("R-3", "other")]
    compiled = CompiledPolicies(b"", {}, rules, {}, {}, reference, {}, {}, {})
    results = (said("R-1", "fail", SYSTEM), said("R-1", "fail", SYSTEM), said("R-2", "pass", SYSTEM))
    result = RunResult(results, (), (SYSTEM,), ())
    settings = Settings(Path(), (), "2026-11-01", "en")
    return Picture(Report(result, settings, compiled, compiled.rules_by_id, 1), (), ())


def test_rules_by_topic_and_by_name_with_their_outcome() -> None:
    found = threats(picture({"threats": DATA}))
    assert found.source == "Ten threats, Agency"
    first, second = found.threats
    assert (first.rank, first.title) == ("1", "Targeted")
    assert [(one.rule, one.verdict, one.findings) for one in first.rules] == [
        ("R-1", "not_met", 2),
        ("R-3", "not_judged", 0),
    ]
    assert second.rules == ()
    assert [(view.title, [one.verdict for one in view.rules]) for view in found.views] == [("Risk", ["met"])]


def test_both_languages() -> None:
    shown = picture({"threats": DATA})
    japanese = replace(shown, report=replace(shown.report, settings=replace(shown.report.settings, language="ja")))
    assert threats(japanese).threats[0].title == "標的型"


def test_policies_without_threats_show_none() -> None:
    assert threats(picture({})).threats == ()
