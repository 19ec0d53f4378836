"""The cache is correct before it is fast: whatever a verdict depends on changes it, and damage costs time only."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support import ROOT, Run

AGENCY = ROOT / "fixtures" / "agency-compliant"
Check = Callable[..., Run]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Return a workspace of its own."""
    target = tmp_path / "workspace"
    shutil.copytree(AGENCY, target)
    (target / "kijun.yaml").write_text("language: en\n", "utf-8")
    return target


@pytest.fixture
def caches(tmp_path: Path) -> Path:
    """Return the directory of the caches."""
    return tmp_path / "cache"


@pytest.fixture
def check(workspace: Path, caches: Path) -> Check:
    """Return a function that judges the workspace with the cache, and proves it against a run without."""

    def run(*arguments: str, package: Path = ROOT, as_of: str = "2026-11-01") -> Run:
        environment = {**os.environ, "XDG_CACHE_HOME": str(caches), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(package)}
        command = [sys.executable, "-m", "checker", "check", "--format", "sarif", "--as-of", as_of, *arguments]
        runs = []
        for extra in (["--mark-cached"], [], ["--no-cache"]):
            done = subprocess.run([*command, *extra], cwd=workspace, env=environment, capture_output=True, check=False)
            runs.append(Run(done.returncode, done.stdout.decode(), done.stderr.decode()))
        assert runs[1] == runs[2], "a run from the cache and one without differ"
        return runs[0]

    return run


def _results(run: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run.out)["runs"][0]["results"]
    return found


def _cached(run: Run) -> set[str]:
    """The files of which at least one result comes from the cache."""
    return {_file(result) for result in _results(run) if result["properties"]["fromCache"]}


def _judged_anew(run: Run) -> set[str]:
    return {_file(result) for result in _results(run) if not result["properties"]["fromCache"]}


def _file(result: dict[str, Any]) -> str:
    return str(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])


def _findings(run: Run, rule: str) -> list[str]:
    return [_file(result) for result in _results(run) if result["ruleId"] == rule and result["kind"] == "fail"]


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_second_run_takes_everything_from_the_cache(check: Check) -> None:
    assert _cached(check()) == set()
    assert _judged_anew(check()) == set()


def test_content_of_the_file(check: Check, workspace: Path) -> None:
    check()
    _replace(workspace / "identity/shokuin-directory.yaml", "lockout_after_failures: 5", "lockout_after_failures: 50")
    run = check()
    assert _findings(run, "INS-023") == ["identity/shokuin-directory.yaml"]
    assert "identity/shokuin-directory.yaml" in _judged_anew(run)
    assert "networks/honcho-network.yaml" in _cached(run)


def test_a_document_that_a_rule_looks_up(check: Check, workspace: Path) -> None:
    check()
    _replace(workspace / "suppliers/midori-kakuu-system.yaml", "valid_until: 2027-08-31", "valid_until: 2026-08-31")
    run = check()
    assert "contracts/shinsei-portal-unyou.yaml" in _judged_anew(run)
    rules = json.loads((ROOT / "checker/compiled/rules.json").read_text())
    expired = next(rule["id"] for rule in rules if rule["name"] == "expired_certificate")
    assert _findings(run, expired) == ["contracts/shinsei-portal-unyou.yaml"]
    assert "networks/honcho-network.yaml" in _cached(run)


def test_a_document_that_refers_to_another(check: Check, workspace: Path) -> None:
    check()
    text = (workspace / "contracts/shinsei-portal-kanshi.yaml").read_text("utf-8")
    another = text.replace("name: shinsei-portal-kanshi", "name: another-contract", 1)
    (workspace / "contracts/another.yaml").write_text(another, "utf-8")
    assert "suppliers/kakuu-kanshi.yaml" in _judged_anew(check())


def test_a_document_that_is_gone(check: Check, workspace: Path) -> None:
    check()
    (workspace / "contracts/shinsei-portal-kanshi.yaml").unlink()
    assert {"contracts/shinsei-portal-unyou.yaml", "suppliers/kakuu-kanshi.yaml"} <= _judged_anew(check())


def test_the_date_where_a_rule_uses_it(check: Check, workspace: Path) -> None:
    rules = json.loads((ROOT / "checker/compiled/rules.json").read_text())
    dated = {kind for rule in rules if rule["dated"] for kind in rule["kinds"]}
    documents = [path for path in workspace.rglob("*.yaml") if path.name != "kijun.yaml"]
    kinds = {path.relative_to(workspace).as_posix(): _kind(path) for path in documents}
    check()
    later = check(as_of="2027-06-01")
    assert "systems/shinsei-portal.yaml" in _judged_anew(later)
    assert {path for path, kind in kinds.items() if kind in dated} <= _judged_anew(later)
    assert {path for path, kind in kinds.items() if kind not in dated} <= _cached(later)


def _kind(path: Path) -> str:
    return next(line.split()[1] for line in path.read_text("utf-8").splitlines() if line.startswith("kind:"))


def test_a_parameter_of_the_organisation(check: Check, workspace: Path) -> None:
    rules = {rule["id"]: rule for rule in json.loads((ROOT / "checker/compiled/rules.json").read_text())}
    bounds = json.loads((ROOT / "checker/compiled/parameters.json").read_text())
    (name,) = rules["INS-023"]["parameters"]
    _replace(
        workspace / "identity/shokuin-directory.yaml", "after_failures: 5", f"after_failures: {bounds[name]['maximum']}"
    )
    found = []
    for value in (bounds[name]["minimum"], bounds[name]["maximum"]):
        head = "apiVersion: kijun/v1\nkind: Organization\nmetadata: {name: agency}\n"
        spec = f"spec:\n  type: national\n  parameters:\n    {name}: {value}\n"
        (workspace / "organization.yaml").write_text(head + spec, "utf-8")
        found.append(check())
    assert [_findings(run, "INS-023") for run in found] == [["identity/shokuin-directory.yaml"], []]
    assert "networks/honcho-network.yaml" in _cached(found[1])


@pytest.mark.parametrize("part", ["rules.json", "schemas.json", "code"])
def test_policies_schemas_and_code(check: Check, tmp_path: Path, part: str) -> None:
    package = tmp_path / "package"
    shutil.copytree(ROOT / "checker", package / "checker", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("policies", "schemas"):  # installed, not a checkout: its sources are not compared
        shutil.copytree(ROOT / name, package / "checker" / "sources" / name)
    check(package=package)
    assert _judged_anew(check(package=package)) == set()
    if part == "code":
        with (package / "checker" / "evaluate.py").open("a") as file:
            file.write("\n# changed\n")
    else:
        manifest = package / "checker" / "compiled" / "manifest.json"
        content = json.loads(manifest.read_text())
        content["sources"][f"changed/{part}"] = "0" * 64
        manifest.write_text(json.dumps(content))
    assert _cached(check(package=package)) == set()


def _entries(caches: Path) -> list[Path]:
    return list((caches / "kijun" / "workspaces").iterdir())


@pytest.mark.parametrize("damage", ["truncated", "empty", "changed", "foreign", "longer"])
def test_damage_costs_time_only(check: Check, caches: Path, damage: str) -> None:
    check()
    (entry,) = _entries(caches)
    content = bytearray(entry.read_bytes())
    if damage == "truncated":
        del content[len(content) // 2 :]
    elif damage == "empty":
        content.clear()
    elif damage == "changed":
        content[len(content) // 2] ^= 1
    elif damage == "foreign":
        content[:] = b"another program's file " * 99
    else:
        content += b"more"
    entry.write_bytes(content)
    assert _cached(check()) == set()


def test_a_cache_others_may_write_is_not_read(check: Check, caches: Path) -> None:
    check()
    (caches / "kijun" / "workspaces").chmod(0o777)
    assert _cached(check()) == set()


def test_a_cache_that_cannot_be_written_costs_time_only(check: Check, caches: Path) -> None:
    caches.mkdir()
    (caches / "kijun").write_text("a file stands where the directory should be")
    assert _cached(check()) == set()


def test_no_cache_writes_none(workspace: Path, caches: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(caches), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "checker", "check", "--no-cache"]
    subprocess.run(command, cwd=workspace, env=environment, capture_output=True, check=False)
    assert not (caches / "kijun" / "workspaces").exists()
    assert not (caches / "kijun" / "native").exists()


def test_runs_at_once_do_not_disturb_each_other(workspace: Path, caches: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(caches), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "checker", "check", "--format", "sarif", "--as-of", "2026-11-01"]
    runs = [
        subprocess.Popen(command, cwd=workspace, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for _ in range(4)
    ]
    outputs = {process.communicate()[0] for process in runs}
    assert len(outputs) == 1
    assert [entry.suffix for entry in _entries(caches)] == [""]
