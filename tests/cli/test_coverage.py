"""``kijun coverage``: every clause of a standard with how it is judged, and nothing left out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support import Kijun

from checker.compiled import load_compiled

KEYS = ["id", "standard", "state", "rules", "scope", "obliged", "text", "beyond", "attestation", "why", "provenance"]
JUDGED = ("requirement", "item")


@pytest.fixture(scope="module")
def covered(kijun: Kijun) -> dict[str, Any]:
    run = kijun("coverage", "--format", "json", "--standard", "all")
    assert (run.code, run.err) == (0, "")
    value: dict[str, Any] = json.loads(run.out)
    return value


def test_every_requirement_and_item_of_every_standard_has_its_entry(covered: dict[str, Any]) -> None:
    compiled = load_compiled()
    wanted = [
        (name, row["id"])
        for name, standard in sorted(compiled.standards.items())
        for row in standard["clauses"]
        if row["level"] in JUDGED
    ]
    assert [(entry["standard"], entry["id"]) for entry in covered["clauses"]] == wanted
    assert all(list(entry) == KEYS for entry in covered["clauses"])


def test_states_and_reasons_agree(covered: dict[str, Any]) -> None:
    totals = dict.fromkeys(("automated", "attested", "uncovered"), 0)
    for entry in covered["clauses"]:
        totals[entry["state"]] += 1
        assert (entry["why"] is None) == (entry["state"] != "uncovered")
        assert sorted(entry["provenance"]["basis"]) == entry["rules"]
        assert {"edition", "source", "confidence", "basis"} == set(entry["provenance"])
    assert covered["totals"] == {"clauses": len(covered["clauses"]), **totals}


def test_rules_are_those_that_cite_the_clause(covered: dict[str, Any]) -> None:
    cited: dict[str, list[str]] = {}
    for rule in load_compiled().rules:
        for clause in rule["clauses"] if "deprecated" not in rule else ():
            cited.setdefault(clause, []).append(rule["id"])
    for entry in covered["clauses"]:
        assert entry["rules"] == sorted(cited.get(f"{entry['standard']}:{entry['id']}", []))


@pytest.mark.parametrize("output_format", ["text", "markdown", "json"])
def test_the_unified_standard_is_shown_in_every_form_and_language(kijun: Kijun, output_format: str) -> None:
    texts = [kijun("coverage", "--format", output_format, "--lang", language) for language in ("ja", "en")]
    assert [run.code for run in texts] == [0, 0]
    for run in texts:
        assert run.out.endswith("\n")
        assert "2.1.1(1)(a)" in run.out.replace("&#46;", ".").replace("&#40;", "(").replace("&#41;", ")")
    assert (texts[0].out == texts[1].out) is (output_format == "json")
    if output_format == "json":
        assert {entry["standard"] for entry in json.loads(texts[0].out)["clauses"]} == {"unified-r7"}


def ids(node: Any) -> list[str]:
    """Return every id in ``node``, in order."""
    if isinstance(node, list):
        return [identifier for one in node for identifier in ids(one)]
    if not isinstance(node, dict):
        return []
    below = [identifier for key, value in node.items() if key != "id" for identifier in ids(value)]
    return [str(node["id"]), *below] if "id" in node else below


def test_the_ids_are_those_of_the_standard(kijun: Kijun, shared: Any) -> None:
    import yaml  # noqa: PLC0415

    reference = yaml.load((shared / "reference" / "common-standards-fy2025.yaml").read_text("utf-8"), yaml.CSafeLoader)
    groups = [group for section in reference["sections"] for group in section["groups"]]
    wanted = [identifier for group in groups for identifier in ids(group["requirements"])]
    found = [entry["id"] for entry in json.loads(kijun("coverage", "--format", "json").out)["clauses"]]
    assert found == wanted
