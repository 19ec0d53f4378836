"""Whatever a plan looks like: no crash, no empty configuration in place of a refusal, no origin that does not exist."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from checker.adapt.plan import walk
from checker.policies.schemas import bundle

from .plans import PROJECT, adapted, fixture_plan

WRONG: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    "",
    "text",
    [],
    [None],
    {},
    {"references": [1, "each.value", "module.", "a.b["]},
    [[{}]],
]
LITTER = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
NAMES = ("records-bad", "records-good", "branches", "mixed")


SCHEMAS = {
    name: json.loads((PROJECT / f"schemas/{name}.json").read_text("utf-8")) for name in ("cloud-config", "common")
}
VALIDATOR = Draft202012Validator(bundle(SCHEMAS["cloud-config"], SCHEMAS["common"]))


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, entry in inside for place in places(entry, (*path, key)))]


def replaced(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    if not path:
        return new
    changed = copy.copy(value)
    changed[path[0]] = replaced(value[path[0]], path[1:], new)
    return changed


PLANS = {name: fixture_plan(name) for name in NAMES}
PLACES = [(name, path) for name in NAMES for path in places(PLANS[name]) if path]


def check(plan: Any) -> None:
    if (
        not isinstance(plan, dict)
        or "format_version" not in plan
        or not {"planned_values", "resource_changes"} & set(plan)
    ):
        return
    document = adapted(plan)
    if document.value is None:
        assert [note.level for note in document.notifications] == ["error"]
        return
    problems = [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(document.value)]
    assert problems == []
    assert document.value["spec"]["resources"] or "resources" not in json.dumps(plan["planned_values"])
    everything = set(places(plan))
    assert {path for path in document.origins.values() if path not in everything} == set()
    values = set(places(document.value))
    assert {path for path in document.origins if path not in values} == set()


@pytest.mark.parametrize("name", NAMES)
def test_fixtures_are_valid(name: str) -> None:
    check(PLANS[name])
    assert adapted(PLANS[name]).value["spec"]["resources"]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(number=st.integers(0, len(PLACES) - 1), wrong=st.sampled_from(WRONG) | LITTER)
def test_one_value_of_the_wrong_type(number: int, wrong: Any) -> None:
    name, path = PLACES[number]
    check(replaced(PLANS[name], path, wrong))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(changes=st.lists(st.tuples(st.integers(0, len(PLACES) - 1), LITTER), max_size=6))
def test_several_values_of_the_wrong_type(changes: list[tuple[int, Any]]) -> None:
    plan = PLANS["branches"]
    for number, value in changes:
        name, path = PLACES[number]
        if name == "branches" and walk(plan, path[:-1]) is not None and walk(plan, path) is not None:
            plan = replaced(plan, path, value)
    check(plan)


@pytest.mark.parametrize(
    ("key", "wrong"),
    [("provider_name", ""), ("address", "text"), ("name", 1), ("index", {}), ("sensitive_values", True)],
)
def test_identity_that_does_not_fit(key: str, wrong: Any) -> None:
    for name in NAMES:
        for number in range(len(PLANS[name]["planned_values"]["root_module"]["resources"])):
            plan = copy.deepcopy(PLANS[name])
            plan["planned_values"]["root_module"]["resources"][number][key] = wrong
            check(plan)
