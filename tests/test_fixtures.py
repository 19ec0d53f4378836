"""Every fixture gives exactly its expected findings, on both engines; the real plans beside the project are judged."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support import ROOT, Kijun

FIXTURES = ROOT / "fixtures"
INDEX: list[dict[str, Any]] = json.loads((FIXTURES / "index.json").read_text("utf-8"))
NAMES = [fixture["name"] for fixture in INDEX]
PLANS = {"terragoat-aws.tfplan.json": 63, "secure-baseline-aws.tfplan.json": 410}


@pytest.mark.parametrize("fixture", INDEX, ids=NAMES)
def test_a_fixture_gives_exactly_its_expected_findings(fixture: dict[str, Any], judge: Kijun, opa: str) -> None:
    run = judge(FIXTURES / fixture["name"], "--engine", "cross-check", as_of=fixture["as_of"], env={"KIJUN_OPA": opa})
    expected = (FIXTURES / "expected" / f"{fixture['name']}.txt").read_text("utf-8").splitlines()
    found = sorted(finding.rpartition(":")[0] for finding in run.findings)
    assert found == sorted(expected)
    assert run.codes == []
    assert run.code == fixture["exit_code"]


@pytest.mark.parametrize("name", NAMES)
def test_expected_findings_are_of_rules_that_exist(name: str, kijun: Kijun) -> None:
    known = {rule["id"] for rule in json.loads(kijun("rules", "--format", "json").out)}
    lines = (FIXTURES / "expected" / f"{name}.txt").read_text("utf-8").splitlines()
    assert {line.split()[0] for line in lines} <= known


def _seeded(section: int) -> set[tuple[str, str]]:
    """The rule and place of every row of a section of the table of seeded defects."""
    text = (FIXTURES / "agency-realistic/DEFECTS.md").read_text("utf-8").split("\n## ")[section]
    rows = [
        [cell.strip() for cell in line.strip("| ").split(" | ")] for line in text.splitlines() if line.startswith("| ")
    ]
    return {(rule, row[-3]) for row in rows[1:] for rule in row[-1].split()}


def test_the_seeded_defects_are_found_where_the_table_says_and_nothing_else_is(judge: Kijun) -> None:
    run = judge(FIXTURES / "agency-realistic", as_of="2026-11-01")
    found = {(line["rule"], f"{line['path']}:{line['line']}", "suppression" in line) for line in run.of("fail")}
    seeded, excepted = _seeded(0), _seeded(1)
    assert found == {(*row, False) for row in seeded} | {(*row, True) for row in excepted}
    assert len(run.of("fail")) == len(seeded) + len(excepted)
    assert run.of("review") == run.of("open") == []


def test_the_table_numbers_the_seeded_defects_without_a_gap() -> None:
    text = (FIXTURES / "agency-realistic/DEFECTS.md").read_text("utf-8").split("\n## ")[0]
    numbers = [
        int(line.split("|")[1]) for line in text.splitlines() if line[:3] in {f"| {digit}" for digit in range(1, 10)}
    ]
    assert sorted(set(numbers)) == list(range(1, max(numbers) + 1))
    assert max(numbers) >= 60


def test_the_case_of_2018_is_found_along_the_chain(judge: Kijun) -> None:
    run = judge(FIXTURES / "pension-2018", as_of="2018-03-31")
    abroad = [finding for finding in run.of("fail") if finding["rule"] == "OUT-014"]
    deepest = max(abroad, key=lambda finding: len(finding["related"]))
    assert deepest["path"] == "contracts/fuyo-shinkoku-nyuryoku.yaml"
    assert [(place["path"], place["field"]) for place in deepest["related"]] == [
        ("contracts/kaigai-nyuryoku.yaml", "spec.supplier"),
        ("suppliers/kyoko-data.yaml", "spec.country"),
        ("contracts/genchi-nyuryoku.yaml", "spec.supplier"),
        ("suppliers/genchi-sagyo.yaml", "spec.country"),
        ("contracts/genchi-nyuryoku.yaml", "spec.places[現地入力作業所].country"),
    ]
    assert all(place["line"] >= 1 for place in deepest["related"])


@pytest.mark.parametrize("plan", PLANS)
def test_a_real_plan_is_judged_completely_on_both_engines(plan: str, judge: Kijun, shared: Any, opa: str) -> None:
    run = judge(shared / "corpus" / plan, "--engine", "cross-check", env={"KIJUN_OPA": opa})
    assert run.code == 1
    assert run.codes == []
    cloud_rules = [
        rule
        for rule in json.loads((ROOT / "checker/compiled/rules.json").read_text())
        if rule["kinds"] == ["CloudConfig"]
    ]
    verdicts = {line["rule"] for line in run.lines if line["type"] == "result"}
    assert verdicts == {rule["id"] for rule in cloud_rules}
    assert all(line["line"] == 1 and line["column"] > 1 for line in run.of("fail"))
