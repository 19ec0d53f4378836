"""What identifies a finding over time, and --baseline, which marks what is new, unchanged, updated or absent."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from documents import RULE, contract, exception, supplier
from hypothesis import given, settings
from hypothesis import strategies as st
from support import Kijun, Run, write

from checker.baseline import compare
from checker.identity import Identities
from checker.model import Document, Former, Judgement, Location, Result, RunResult, SourceFile
from checker.model import Path as Place

PLACE = "contracts/keiyaku.yaml"

keys = st.sampled_from(["name", "id", "period", "work", "a.b", "c[0]", "名前"])
scalars = st.one_of(st.none(), st.booleans(), st.integers(0, 3), st.sampled_from(["", "x", "1", "架空", "x.y"]))
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4), max_leaves=25
)


def places(value: Any, start: Place = ()) -> list[Place]:
    """Return the paths of everything in ``value``."""
    found = [start]
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in children:
        found += places(child, (*start, step))
    return found


def shuffled(value: Any, chance: random.Random) -> Any:
    """Return ``value`` with the items of every list and the keys of every mapping in another order."""
    if isinstance(value, dict):
        return {key: shuffled(value[key], chance) for key in chance.sample(sorted(value), len(value))}
    if isinstance(value, list):
        return [shuffled(item, chance) for item in chance.sample(value, len(value))]
    return value


def fingerprints(
    value: Any, *, path: str = "x.yaml", name: str = "n", rule: str = RULE, sensitive: bool = False
) -> list[str]:
    identities = Identities()
    document = Document(SourceFile(path, b""), 0, "Contract", name, value)
    return [
        identities.fingerprint(Judgement(rule, "fail", document, place), sensitive=sensitive) for place in places(value)
    ]


@settings(max_examples=300, deadline=None)
@given(value=values, seed=st.integers())
def test_no_order_of_keys_or_items_and_no_file_name_changes_an_identity(value: Any, seed: int) -> None:
    other = shuffled(value, random.Random(seed))
    assert sorted(fingerprints(value)) == sorted(fingerprints(other, path="moved/y.yaml"))
    assert sorted(fingerprints(value, name="")) == sorted(fingerprints(other, name="", path="z.json"))


@settings(max_examples=300, deadline=None)
@given(value=values)
def test_other_places_rules_and_documents_are_other_findings(value: Any) -> None:
    found = fingerprints(value)
    assert len(set(found)) == len(places(value))
    assert not set(found) & set(fingerprints(value, rule="OUT-007"))
    assert not set(found) & set(fingerprints(value, name="other"))


def test_an_added_item_changes_no_other_and_a_secret_leaves_no_trace() -> None:
    before = fingerprints({"list": [{"work": "a"}, {"work": "b"}]})
    after = fingerprints({"list": [{"work": "new"}, {"work": "a"}, {"work": "b"}]})
    assert set(before) < set(after)
    assert fingerprints({"list": [{"password": "one"}]}) == fingerprints({"list": [{"password": "two"}]})
    assert fingerprints({"passwords": ["one"]}) == fingerprints({"passwords": ["two"]})
    assert fingerprints({"x": [{"work": {"token": "1"}}]}) == fingerprints({"x": [{"work": {"token": "2"}}]})
    assert fingerprints(["one"], sensitive=True) == fingerprints(["two"], sensitive=True)
    assert fingerprints(["one"]) != fingerprints(["two"])


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return write(tmp_path / "w", {"kijun.yaml": "", "suppliers/kakuu.yaml": supplier(), PLACE: contract()})


@pytest.fixture
def report(workspace: Path, kijun: Kijun) -> Path:
    path = workspace.parent / "before.sarif"
    run = kijun("check", "--format", "sarif", "--as-of", "2026-11-01", "--output", path, cwd=workspace)
    assert run.code == 1
    return path


def against(judge: Kijun, workspace: Path, report: Path, *options: str, **more: Any) -> Run:
    return judge("--baseline", report, *options, cwd=workspace, **more)


def states(run: Run) -> dict[str, int]:
    lines = run.of("fail")
    return {state: sum(line["baseline"] == state for line in lines) for state in {line["baseline"] for line in lines}}


REWRITTEN = {
    "a line above": lambda text: "# 注記\n\n" + text,
    "quotes": lambda text: text.replace("supplier: kakuu", "supplier: 'kakuu'").replace(
        "name: 海外入力", 'name: "海外入力"'
    ),
    "the block moved": lambda text: text.replace("  work: データ入力\n", "") + "  work: データ入力\n",
    "items in another order": lambda text: text.replace("    - name: 海外入力\n", "") + "    - name: 海外入力\n",
    "json": lambda text: text,
}


@pytest.mark.parametrize("change", REWRITTEN)
def test_rewriting_a_file_leaves_its_findings_unchanged(
    workspace: Path, report: Path, judge: Kijun, change: str
) -> None:
    (workspace / PLACE).write_text(REWRITTEN[change](contract()))
    run = against(judge, workspace, report)
    assert run.code == 0 and set(states(run)) == {"unchanged"}, run.findings
    assert "compared" in run.codes


def test_a_renamed_file_is_moved_not_new(workspace: Path, report: Path, judge: Kijun, kijun: Kijun) -> None:
    (workspace / PLACE).rename(workspace / "契約.yaml")
    run = against(judge, workspace, report)
    assert run.code == 0 and set(states(run)) == {"unchanged"}
    assert {line["moved_from"] for line in run.of("fail")} == {PLACE}
    log = json.loads(
        kijun("check", "--format", "sarif", "--baseline", report, "--as-of", "2026-11-01", cwd=workspace).out
    )
    moved = {entry["properties"].get("movedFrom") for entry in log["runs"][0]["results"] if entry["kind"] == "fail"}
    assert moved == {PLACE}
    assert "absent" not in {entry["baselineState"] for entry in log["runs"][0]["results"]}


def test_new_and_absent_findings(workspace: Path, report: Path, judge: Kijun, kijun: Kijun) -> None:
    (workspace / PLACE).write_text(contract().replace("海外入力", "別の再委託先"))
    run = against(judge, workspace, report)
    mine = {line["baseline"] for line in run.of("fail") if line["rule"] == RULE and line["line"] == 12}
    assert mine == {"new"} and run.code == 1
    log = json.loads(
        kijun("check", "--format", "sarif", "--baseline", report, "--as-of", "2026-11-01", cwd=workspace).out
    )
    absent = [entry for entry in log["runs"][0]["results"] if entry["baselineState"] == "absent"]
    assert [
        entry["locations"][0]["physicalLocation"]["region"]["startLine"] for entry in absent if entry["ruleId"] == RULE
    ]
    assert all("海外入力" in json.dumps(entry, ensure_ascii=False) for entry in absent)
    again = workspace.parent / "second.sarif"
    again.write_text(json.dumps(log))
    assert against(judge, workspace, again).code == 0  # an absent finding is no baseline of the next run
    narrow = json.loads(kijun("check", "suppliers", "--format", "sarif", "--baseline", report, cwd=workspace).out)
    assert not [entry for entry in narrow["runs"][0]["results"] if entry["baselineState"] == "absent"]


def test_updated_is_what_became_another_case(workspace: Path, report: Path, judge: Kijun, tmp_path: Path) -> None:
    write(workspace, {"exceptions/reigai.yaml": exception()})
    suppressed = against(judge, workspace, report)
    assert {line["baseline"] for line in suppressed.of("fail") if "suppression" in line} == {"updated"}
    assert suppressed.code == 0
    log = json.loads(report.read_text())
    for entry in log["runs"][0]["results"]:
        if entry["ruleId"] == RULE:
            entry["kind"] = "review"
    changed = tmp_path / "changed.sarif"
    changed.write_text(json.dumps(log))
    (workspace / "exceptions/reigai.yaml").unlink()
    run = against(judge, workspace, changed)
    assert {line["baseline"] for line in run.of("fail") if line["rule"] == RULE} == {"updated"}
    assert run.code == 1


def test_an_item_without_a_key_that_was_edited_is_an_update() -> None:
    place = Location("a.yaml", "Contract", "n", ("spec", "steps", 0), "spec.steps[0]", None)
    now = RunResult((Result(RULE, "fail", place, {}, (), "new"),), (), (), ())
    rules: dict[str, Any] = {RULE: {"severity": "high"}}

    def former(fingerprint: str, where: str) -> Former:
        return Former(RULE, "fail", "high", fingerprint, "", False, "a.yaml", None, where, "m")

    for known, state in (
        (former("old", "Contract/n/spec.steps[0]"), "updated"),
        (former("new", "Contract/n/spec.steps[7]"), "unchanged"),
        (former("old", "Contract/n/spec.steps[7]"), "new"),
    ):
        (entry,) = compare(now, [known], rules, against="x", covers=lambda _: True).results
        assert entry.baseline == state


def test_time_alone_is_no_update(workspace: Path, report: Path, judge: Kijun) -> None:
    run = against(judge, workspace, report, as_of="2026-11-20")
    assert "updated" not in states(run), [line for line in run.of("fail") if line["baseline"] == "updated"]


def test_the_github_profile_is_a_baseline_too_and_holds_only_what_is_new(
    workspace: Path, kijun: Kijun, judge: Kijun
) -> None:
    path = workspace.parent / "github.sarif"
    options = ("--format", "sarif", "--profile", "github", "--as-of", "2026-11-01")
    kijun("check", *options, "--output", path, cwd=workspace)
    assert against(judge, workspace, path).code == 0
    log = json.loads(kijun("check", *options, "--baseline", path, cwd=workspace).out)
    assert log["runs"][0]["results"] == []


WRONG = {
    "missing": (None, "cannot be read"),
    "empty": ("", "before.sarif:1:1"),
    "not json": ("{\n  x", "before.sarif:2:3"),
    "another shape": ("[]", "not SARIF"),
    "another version": ('{"version": "2.0.0"}', "not SARIF"),
    "two runs": ('{"version": "2.1.0",\n "runs": [{}, {}]}', "before.sarif:2:2"),
    "another tool": (
        '{"version": "2.1.0", "runs": [{"tool": {"driver": {\n"name": "checkov"}}, "results": []}]}',
        'before.sarif:2:9: This is no SARIF report of kijun\'s to compare with: it is a report of "checkov"',
    ),
    "no results": ('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "kijun"}}}]}', "no results"),
    "no fingerprints": (
        '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "kijun"}},\n"results": [\n{}]}]}',
        "before.sarif:3:1",
    ),
    "deep": ("[" * 200_000, "not JSON"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_no_report_of_ours_is_refused(workspace: Path, judge: Kijun, case: str) -> None:
    text, words = WRONG[case]
    path = workspace.parent / "before.sarif"
    if text is not None:
        path.write_text(text)
    run = against(judge, workspace, path, "--lang", "en")
    assert run.code == 2 and words in run.err and "Traceback" not in run.err, run.err
