"""The GitHub Action: its shell steps run here as the runner would run them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from documents import RULE, contract, supplier
from support import ROOT, Kijun, unavailable, write

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step.get("name", step.get("uses")): step for step in ACTION["runs"]["steps"]}


@dataclass(frozen=True)
class Job:
    """What one run of the steps left behind."""

    code: int
    log: str
    summary: str
    sarif: dict[str, Any] | None


@pytest.fixture
def job(tmp_path: Path, kijun: Kijun) -> Any:
    """Return a function that runs the Action's own shell steps in a directory with inputs."""
    programs = tmp_path / "bin"
    programs.mkdir()
    command = programs / "kijun"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n')
    command.chmod(0o755)
    cache = kijun("doctor").code  # warms the cache that the tests share
    assert cache in (0, 1, 2)

    def run(workspace: Path, **inputs: str) -> Job:
        values = {name: str(row.get("default", "")) for name, row in ACTION["inputs"].items()} | inputs
        files = {name: tmp_path / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        for path in files.values():
            path.write_text("")
        log, code = "", 0
        for name in ("Check", "Verdict"):
            step = STEPS[name]
            outputs = dict(line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text().splitlines())
            known = {f"inputs.{key}": value for key, value in values.items()}
            known |= {f"steps.check.outputs.{key}": value for key, value in outputs.items()}
            given = {key: filled(value, known) for key, value in step.get("env", {}).items()}
            environment = {
                "PATH": f"{programs}:{os.environ['PATH']}",
                "PYTHONPATH": str(ROOT),
                "HOME": str(tmp_path),
                "XDG_CACHE_HOME": os.environ.get("KIJUN_TEST_CACHE", str(tmp_path / "cache")),
                **{key: str(path) for key, path in files.items()},
                **given,
            }
            script = tmp_path / "step.sh"
            script.write_text(step["run"])
            shell = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)]
            done = subprocess.run(
                shell, cwd=workspace, env=environment, capture_output=True, text=True, check=False, timeout=120
            )
            log, code = log + done.stdout + done.stderr, done.returncode
            assert name == "Verdict" or code == 0, log
        report = workspace / values["sarif-file"]
        sarif = json.loads(report.read_text(encoding="utf-8")) if report.exists() else None
        return Job(code, log, files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8"), sarif)

    return run


def filled(text: str, known: dict[str, str]) -> str:
    return re.sub(r"\$\{\{\s*([\w.-]+)\s*\}\}", lambda found: known.get(found[1], ""), text)


def test_findings_give_annotations_a_summary_a_report_and_a_red_step(tmp_path: Path, job: Any) -> None:
    workspace = write(tmp_path / "w", {"kijun.yaml": "", "s.yaml": supplier(), "契約, その1.yaml": contract()})
    write(workspace, {f"{name}.yaml": contract(name) for name in ("b", "c", "d", "e")})
    done = job(workspace, language="en", **{"as-of": "2026-11-01"})
    assert done.code == 1
    commands = [line for line in done.log.splitlines() if line.startswith("::")]
    assert all(re.match(r"::(error|warning|notice) ", line) for line in commands)
    assert "file=契約%2C その1.yaml,line=" in job(workspace, paths="契約, その1.yaml").log
    assert len([line for line in commands if line.startswith("::error")]) == 10
    assert len([line for line in commands if line.startswith("::warning")]) <= 10
    assert re.search(r"::notice title=kijun::There are \d+ more", commands[-1])
    assert RULE in done.summary and "not met" in done.summary and "&#" not in RULE
    results = done.sarif["runs"][0]["results"]
    assert done.sarif["runs"][0]["invocations"][0]["exitCode"] == 1 and len(results) > 10


def test_clean_and_not_judged(tmp_path: Path, job: Any) -> None:
    clean = job(write(tmp_path / "a", {"kijun.yaml": "", "s.yaml": supplier()}))
    assert clean.code == 0 and "::error" not in clean.log and "✅" in clean.summary
    broken = job(write(tmp_path / "b", {"kijun.yaml": "", "s.yaml": supplier(), "broken.yaml": "a: ["}))
    assert broken.code == 2 and "::error file=broken.yaml,line=1" in broken.log and "⚠️" in broken.summary
    nothing = job(write(tmp_path / "c", {"kijun.yaml": "exclud: []", "kijun.sarif": "old", "s.yaml": supplier()}))
    assert nothing.code == 2 and nothing.sarif is None and "::error title=kijun::" in nothing.log
    assert "kijun.yaml:1:" in nothing.log


def test_paths_are_lines_and_no_options(tmp_path: Path, job: Any) -> None:
    workspace = write(
        tmp_path / "w", {"kijun.yaml": "", "a b/s.yaml": supplier(), "c/k.yaml": contract(), "-x/t.yaml": supplier("t")}
    )
    done = job(workspace, paths="a b\n\n  \n-x\n")
    assert done.code == 0, done.log
    assert job(workspace, paths="a b\nc", **{"fail-on": "critical"}).code in (0, 1)
    assert job(workspace, paths="$(touch marker); `touch marker`").code == 2
    assert not (workspace / "marker").exists()


def test_the_upload_may_fail_but_not_the_verdict() -> None:
    upload = STEPS["Upload to code scanning"]
    assert upload["continue-on-error"] is True
    assert "always()" in STEPS["Verdict"]["if"]
    for step in ACTION["runs"]["steps"]:
        if "uses" in step:
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"])
        else:
            assert "${{" not in step["run"]  # what an input holds is never part of a script


def test_a_document_cannot_write_commands_markdown_or_html(tmp_path: Path, kijun: Kijun) -> None:
    evil = '"x%0A::error::y\\n::error::z\\r<img src=x> | **a** [b](c) @d `e` 100%"'
    workspace = write(
        tmp_path / "w",
        {"kijun.yaml": "", "::error::a,b%.yaml": contract().replace("海外入力", evil), "s.yaml": supplier()},
    )
    summary = tmp_path / "summary.md"
    run = kijun("check", "--format", "annotations", "--summary", summary, "--as-of", "2026-11-01", cwd=workspace)
    for line in run.out.splitlines():
        assert re.match(r"::(error|warning|notice) (file=%3A%3Aerror%3A%3Aa%2Cb%25\.yaml|title=|file=s)", line), line
    text = summary.read_text(encoding="utf-8")
    for forbidden in ("<img", "**a**", "[b]", "`e`", "@d"):
        assert forbidden not in text
    rows = [line for line in text.splitlines() if line.startswith("| ") and RULE in line]
    assert rows and all(line.count("|") == 5 for line in rows)


def test_annotations_of_a_workspace_inside_a_repository_name_paths_of_the_repository(
    tmp_path: Path, kijun: Kijun
) -> None:
    write(tmp_path / "r", {"docs/kijun.yaml": "", "docs/k.yaml": contract(), "docs/s.yaml": supplier()})
    subprocess.run(["git", "init", "--quiet", tmp_path / "r"], check=True)
    run = kijun("check", "docs", "--format", "annotations", cwd=tmp_path / "r")
    assert "file=docs/k.yaml," in run.out
    log = json.loads(kijun("check", "docs", "--format", "sarif", "--profile", "github", cwd=tmp_path / "r").out)
    assert {
        entry["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for entry in log["runs"][0]["results"]
    } == {"docs/k.yaml"}


def test_actionlint_finds_nothing() -> None:
    program = ROOT / ".opa" / "actionlint"
    if not program.exists():
        done = subprocess.run(["make", ".opa/actionlint"], cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            unavailable(f"actionlint could not be provided: {done.stderr[-300:]}")
    workflows = sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))
    done = subprocess.run([program, *workflows], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
