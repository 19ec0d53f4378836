"""What an engine reports becomes a mark for each rule, and a rule it does not account for never looks like a pass."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from checker.compiled import CompiledPolicies, load_compiled
from checker.engines import EngineFailure
from checker.evaluate import evaluate
from checker.locate import with_quiet
from checker.model import Document, JsonValue, Notification, Quiet, SourceFile, Verdict

KIND = "Supplier"
FINDING = {"findings": [{"path": ["spec"], "args": {}}], "reviews": [], "open": []}
NOTHING = {"findings": [], "reviews": [], "open": []}


class Fixed:
    """An engine that gives every document the same report."""

    name = "fixed"

    def __init__(self, report: dict[str, Any]) -> None:
        self._report = report

    def evaluate(self, inputs: Sequence[JsonValue]) -> list[JsonValue | EngineFailure]:
        return [{"rules": {"ENG-001": FINDING}}, *([self._report] * (len(inputs) - 1))]

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def compiled() -> CompiledPolicies:
    return load_compiled()


def outcomes(compiled: CompiledPolicies, report: dict[str, Any]) -> tuple[list[str], str, tuple[Any, ...]]:
    document = Document(SourceFile("a.yaml", b"spec: {}\n"), 0, KIND, "a", {"spec": {}})
    found = list(evaluate(Fixed(report), [document], compiled, "2026-11-01"))
    verdicts = [outcome for outcome in found if isinstance(outcome, Verdict)]
    notes = [outcome for outcome in found if isinstance(outcome, Notification)]
    assert {note.code for note in notes} <= {"rule-undefined"} and all(note.level == "error" for note in notes)
    assert len(verdicts) == 1
    return [str(note.args["rule"]) for note in notes], verdicts[0].marks, verdicts[0].said


def test_every_rule_has_one_outcome(compiled: CompiledPolicies) -> None:
    first, second, *rest = [rule["id"] for rule in compiled.rules_by_kind[KIND]]
    told = {first: FINDING, second: "passed", **dict.fromkeys(rest, "not applicable")}
    undefined, marks, said = outcomes(compiled, {"rules": told})
    assert (undefined, marks, len(said)) == ([], "sp" + "n" * len(rest), 1)


@pytest.mark.parametrize(
    "outcome",
    [None, "", "not_applicable", NOTHING, {}, [], True, 1, {"findings": FINDING["findings"]}],
    ids=repr,
)
def test_any_other_report_of_a_rule_is_not_judged(compiled: CompiledPolicies, outcome: Any) -> None:
    first, *rest = [rule["id"] for rule in compiled.rules_by_kind[KIND]]
    undefined, marks, _ = outcomes(compiled, {"rules": {first: outcome, **dict.fromkeys(rest, "passed")}})
    assert undefined == [first]
    assert marks == "?" + "p" * len(rest)


def test_a_rule_that_is_not_in_the_report_is_not_judged(compiled: CompiledPolicies) -> None:
    rules = [rule["id"] for rule in compiled.rules_by_kind[KIND]]
    assert outcomes(compiled, {"rules": {}}) == (rules, "?" * len(rules), ())


def test_what_is_quiet_is_counted_and_placed() -> None:
    document = Document(SourceFile("a.yaml", b"spec: {}\n"), 0, KIND, "a", {"spec": {}})
    quiet = Quiet((Verdict(document, "psn?"),), {KIND: ("A-1", "A-2", "A-3", "A-4")}, frozenset({"A-3"}))
    assert [(rule, kind) for _, rule, kind in quiet] == [("A-1", "pass"), ("A-3", "notApplicable")]
    assert (quiet.count("pass"), quiet.count("notApplicable"), quiet.count("fail")) == (1, 1, 0)
    results = with_quiet((), quiet)
    assert [(result.rule, result.kind, result.location.excerpt) for result in results] == [
        ("A-1", "pass", "spec: {}"),
        ("A-3", "notApplicable", None),
    ]
    assert len({result.fingerprint for result in results}) == 2
    assert len({result.fingerprint for result in with_quiet(results[:1], quiet)}) == 3, "one of another document"
