"""Past every limit that GitHub documents for SARIF: cut the worst first, always in the same way, and said so."""

from __future__ import annotations

import gzip
import hashlib
import json
import string
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from checker.compiled import CompiledPolicies, load_compiled
from checker.model import SEVERITIES, Location, Region, Result, RunResult
from checker.report import Report
from checker.report.sarif import to_sarif
from checker.settings import Settings

Json = dict[str, Any]


@pytest.fixture(scope="module")
def compiled() -> CompiledPolicies:
    return load_compiled()


def result(rule: str, number: int, related: int = 0, args: dict[str, str] | None = None) -> Result:
    def place(line: int) -> Location:
        return Location(f"d/{number % 50}.yaml", "Contract", "n", (), "spec", Region(line, 1, line, 5))

    fingerprint = hashlib.sha256(str(number).encode()).hexdigest()[:32]
    return Result(rule, "fail", place(number + 1), args or {}, tuple(map(place, range(1, related + 1))), fingerprint)


def written(compiled: CompiledPolicies, rules: dict[str, Any], results: Iterable[Result]) -> Json:
    run = RunResult(tuple(results), (), (), tuple((f"d/{number}.yaml", "0" * 64) for number in range(50)))
    settings = Settings(Path("/nowhere"), (Path("/nowhere"),), "2026-11-01", "en")
    text = to_sarif(Report(run, settings, compiled, rules, 1), "github")
    assert len(gzip.compress(text.encode())) <= 10_000_000
    log: Json = json.loads(text)
    (only,) = log["runs"]  # several runs of one category in one file are refused
    return dict(only)


def notes(run: Json) -> dict[str, str]:
    said = run["invocations"][0]["toolExecutionNotifications"]
    return {entry["descriptor"]["id"]: entry["message"]["text"] for entry in said}


def of_severity(compiled: CompiledPolicies, name: str) -> str:
    """Return a rule of this severity whose message has no placeholder."""
    rules = [rule for rule in compiled.rules if rule["severity"] == name and "{" not in rule["message"]["en"]]
    return str(rules[0]["id"])


def test_more_results_than_a_run_may_have(compiled: CompiledPolicies) -> None:
    rules = compiled.known_rules
    ids = [of_severity(compiled, name) for name in SEVERITIES]
    counts = {ids[0]: 4_000, ids[1]: 4_000, ids[2]: 15_000, ids[3]: 7_000}
    results = [result(rule, number) for rule, count in counts.items() for number in range(count)]
    run = written(compiled, rules, results)
    kept = Counter(entry["ruleId"] for entry in run["results"])
    assert kept == {ids[0]: 4_000, ids[1]: 4_000, ids[2]: 15_000, ids[3]: 2_000}
    assert [entry["ruleId"] for entry in run["results"]] == [rule for rule in ids for _ in range(kept[rule])]
    assert notes(run) == {"github-truncated": "GitHub's limit cut the 30000 findings to the worst 25000."}
    assert written(compiled, rules, reversed(results)) == run


def test_exactly_as_many_results_as_a_run_may_have(compiled: CompiledPolicies) -> None:
    rule = of_severity(compiled, "low")
    run = written(compiled, compiled.known_rules, [result(rule, number) for number in range(25_000)])
    assert len(run["results"]) == 25_000 and notes(run) == {}


def test_more_locations_than_a_result_may_have(compiled: CompiledPolicies) -> None:
    rule = of_severity(compiled, "high")
    run = written(
        compiled, compiled.known_rules, [result(rule, 0, 999), result(rule, 1, 1_500), result(rule, 2, 1_000)]
    )
    for entry in run["results"]:
        assert len(entry["locations"]) + len(entry["relatedLocations"]) <= 1_000
    assert notes(run) == {
        "github-locations": "GitHub's limit cut the related locations of 2 finding(s) to the first 999."
    }


def test_more_rules_and_tags_than_allowed(compiled: CompiledPolicies) -> None:
    rules = dict(compiled.known_rules)
    model = rules[of_severity(compiled, "medium")]
    clauses = [f"standard-{number:02}:1" for number in range(22)]
    many = {f"ZZZ-{number}": {**model, "id": f"ZZZ-{number}", "clauses": clauses} for number in range(25_010)}
    run = written(compiled, {**rules, **many}, [result(rule, number) for number, rule in enumerate(many)])
    listed = run["tool"]["driver"]["rules"]
    assert len(listed) == len(run["results"]) <= 25_000
    assert {len(rule["properties"]["tags"]) for rule in listed} == {20}
    assert notes(run)["github-tags"] == f"GitHub's limit cut the tags of {len(listed)} rule(s) to the first 20."


def test_more_bytes_than_may_be_uploaded(compiled: CompiledPolicies) -> None:
    """What does not compress: 12,000 findings with 2,000 random digits each."""
    rules = dict(compiled.known_rules)
    model = rules[of_severity(compiled, "high")]
    text = {"ja": "{text}", "en": "{text}"}
    rules["ZZZ-1"] = {**model, "id": "ZZZ-1", "severity": "critical", "message": text}
    rules["ZZZ-2"] = {**model, "id": "ZZZ-2", "severity": "low", "message": text}

    def noise(number: int) -> dict[str, str]:
        return {"text": "".join(hashlib.sha512(f"{number} {part}".encode()).hexdigest() for part in range(16))}

    results = [result("ZZZ-2" if number % 3 else "ZZZ-1", number, args=noise(number)) for number in range(12_000)]
    run = written(compiled, rules, results)
    kept = Counter(entry["ruleId"] for entry in run["results"])
    assert kept["ZZZ-1"] == 4_000 and 0 < kept["ZZZ-2"] < 8_000
    total = sum(kept.values())
    assert notes(run) == {
        "github-size": f"GitHub's limit of 10 MB compressed cut the 12000 findings to the worst {total}."
    }
    assert total > 7_000  # not cut by more than what is needed
    assert written(compiled, rules, reversed(results)) == run


def test_what_github_asks_of_every_rule(compiled: CompiledPolicies) -> None:
    rules = compiled.known_rules
    run = written(compiled, rules, [])
    assert run["results"] == [] and run["tool"]["driver"]["rules"] == []
    everything = [
        result(rule["id"], number, args=dict.fromkeys(_placeholders(rule["message"]["en"]), "x"))
        for number, rule in enumerate({rule["id"]: rule for rule in rules.values()}.values())
        if rule["id"] in {entry["id"] for entry in compiled.rules}
    ]
    for rule in written(compiled, rules, everything)["tool"]["driver"]["rules"]:
        assert 0 < len(rule["fullDescription"]["text"]) <= 1_024
        assert rule["shortDescription"]["text"] and rule["help"]["text"]
        assert len(rule["properties"]["tags"]) <= 20
        assert 0 < float(rule["properties"]["security-severity"]) <= 10


def _placeholders(template: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(template) if name]
