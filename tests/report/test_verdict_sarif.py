"""Verdicts as SARIF: valid, the clauses as rules of an extension, taxonomies with the texts of the rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from agencies import AS_OF, COMPLETE, STANDARD, system, waiver
from jsonschema import Draft4Validator
from support import Kijun, write

AGENCY: dict[str, str | bytes] = {
    **COMPLETE,
    "s.yaml": system(r001="fail"),
    "s2.yaml": system("kyuyo", r001="fail", r002="none"),
    "s3.yaml": system("jinji", r001="open", r002="review"),
    "e.yaml": waiver("TST-001", "System", "kyuyo"),
}
Json = Any


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, kijun: Kijun, small_standard: list[Any]) -> Json:
    """The only run of the agency's verdicts."""
    root = write(tmp_path_factory.mktemp("agency"), AGENCY)
    options = ["--standard", STANDARD, "--as-of", AS_OF, "--format", "sarif", "--lang", "en"]
    done = kijun("report", *options, *small_standard, cwd=root)
    assert done.code == 1
    return json.loads(done.out)["runs"][0]


def verdicts(run: Json) -> dict[tuple[str, str], Json]:
    """Return the results by clause and subject."""
    return {
        tuple(one["partialFingerprints"]["kijunVerdict/v1"].split(":")[1].split(" ")): one for one in run["results"]
    }  # type: ignore[misc]


def test_it_keeps_the_schema_of_oasis(run: Json, shared: Path) -> None:
    schema = json.loads((shared / "reference" / "sarif-schema-2.1.0-errata01.json").read_text("utf-8"))
    log = {"version": "2.1.0", "runs": [run]}
    assert [error.message for error in Draft4Validator(schema).iter_errors(log)] == []


@pytest.mark.parametrize(
    ("clause", "subject", "kind", "level"),
    [
        ("1.1(a)", "System/portal", "fail", "error"),
        ("1.1(a)", "System/kyuyo", "fail", "error"),
        ("1.1(a)", "System/jinji", "open", "none"),
        ("1.1(b)", "System/portal", "pass", "none"),
        ("1.1(b)", "System/jinji", "review", "none"),
        ("2.1(a)", "Organization/cho", "pass", "none"),
    ],
)
def test_each_verdict_has_its_kind(run: Json, clause: str, subject: str, kind: str, level: str) -> None:
    result = verdicts(run)[clause, subject]
    assert (result["ruleId"], result["kind"], result["level"]) == (clause, kind, level)


def test_what_is_not_covered_is_information(run: Json) -> None:
    result = next(one for one in run["results"] if one["ruleId"] == "2.1(b)")
    assert (result["kind"], result["level"], result["properties"]["verdict"]) == (
        "informational",
        "none",
        "not_covered",
    )


def test_an_exempted_clause_is_a_suppressed_failure(run: Json) -> None:
    found = verdicts(run)
    given = found["1.1(a)", "System/kyuyo"]["suppressions"][0]
    assert (given["justification"], given["properties"]["expiresOn"]) == ("更改まで待つため", "2026-12-31")
    assert "suppressions" not in found["1.1(a)", "System/portal"]


def test_rule_and_taxon_are_found_by_their_indexes(run: Json) -> None:
    for result in run["results"]:
        extension = run["tool"]["extensions"][result["rule"]["toolComponent"]["index"]]
        assert extension["name"] == STANDARD
        assert extension["rules"][result["rule"]["index"]]["id"] == result["ruleId"]
        (taxon,) = result["taxa"]
        taxonomy = run["taxonomies"][taxon["toolComponent"]["index"]]
        assert (taxonomy["name"], taxon["id"]) == (STANDARD, result["ruleId"])
        assert any(row["id"] == taxon["id"] for row in taxonomy["taxa"])


def test_a_finding_is_where_it_stands(run: Json) -> None:
    place = verdicts(run)["1.1(a)", "System/portal"]["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("s.yaml", 4)


def test_taxonomies_say_what_the_clauses_ask_for(run: Json) -> None:
    taxonomy = next(one for one in run["taxonomies"] if one["name"] == STANDARD)
    assert taxonomy["isComprehensive"] is True
    row = next(one for one in taxonomy["taxa"] if one["id"] == "1.1(a)")
    assert row["fullDescription"]["text"] == "Traffic is encrypted."
