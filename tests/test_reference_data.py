"""The build refuses reference data that names what does not exist, and rules that cite clauses not judged."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from support import ROOT

from checker.policies.reference_lint import lint_reference
from checker.policies.sources import PolicySources, read_sources


@pytest.fixture(scope="module")
def sources(opa: str) -> PolicySources:
    """Return the shipped policies."""
    assert opa
    return read_sources([ROOT / "policies"])


def problems(sources: PolicySources, **reference: Any) -> list[str]:
    return lint_reference(replace(sources, reference={**sources.reference, **reference}))


def threats(**entry: Any) -> dict[str, Any]:
    return {"views": [], "threats": [{"id": "sample", "topics": [], "rules": [], **entry}]}


def editions(to: str = "7.1.1", confidence: str = "secondary", frm: str = "6.1.1") -> dict[str, Any]:
    row = {"from": frm, "to": [to], "confidence": confidence}
    return {"source": {"from": "unified-h30", "to": "unified-r7"}, "rows": [row]}


def test_the_shipped_data_is_clean(sources: PolicySources) -> None:
    assert problems(sources) == []


def test_own_policies_need_no_such_data(sources: PolicySources) -> None:
    assert lint_reference(replace(sources, reference={})) == []


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"topics": ["no_such_topic"]}, "there is no topic no_such_topic"),
        ({"rules": ["XXX-999"]}, "there is no rule XXX-999 in use"),
        ({"rules": ["TEC-074"]}, "there is no rule TEC-074 in use"),
        ({}, "nothing stands against it"),
    ],
)
def test_a_threat_names_what_there_is(sources: PolicySources, entry: dict[str, Any], said: str) -> None:
    assert problems(sources, threats=threats(**entry)) == [f"data/threats.yaml: sample: {said}"]


def test_a_threat_with_a_topic_or_a_rule_is_clean(sources: PolicySources) -> None:
    assert problems(sources, threats=threats(topics=["insider"])) == []
    assert problems(sources, threats=threats(rules=["INS-001"])) == []


def test_editions_are_joined_where_both_sides_are_confirmed(sources: PolicySources) -> None:
    assert problems(sources, edition_map=editions()) == []
    assert problems(sources, edition_map=editions(to="9.9.9")) == [
        "data/edition_map.yaml: unified-r7:9.9.9 does not exist"
    ]
    assert problems(sources, edition_map=editions(frm="6.1.3")) == [
        "data/edition_map.yaml: unified-h30:6.1.3 is not confirmed"
    ]
    assert len(problems(sources, edition_map=editions(confidence="unconfirmed"))) == 2


def test_no_rule_cites_a_clause_that_is_not_judged(sources: PolicySources) -> None:
    standard = {"confidence": "official", "clauses": [{"id": "7.1.4(1)(c)", "state": "uncovered"}]}
    changed = replace(sources, reference={}, standards={"unified-r7": standard})
    assert any("log_analysis_undefined.rego: clause unified-r7:7.1.4(1)(c)" in said for said in lint_reference(changed))
