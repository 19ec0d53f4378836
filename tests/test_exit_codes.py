"""The exit code: 0 clean, 1 findings, 2 could not judge; 2 beats 1, and nothing that went wrong ends in 0."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from documents import contract, supplier
from support import Kijun, write

GOOD = {"kijun.yaml": "{}\n", "s.yaml": supplier()}
BAD = {**GOOD, "c.yaml": contract()}


def test_without_findings_it_is_zero(tmp_path: Path, judge: Kijun) -> None:
    run = judge(".", cwd=write(tmp_path, GOOD))
    assert (run.code, run.findings, run.codes) == (0, [], [])


def test_with_findings_it_is_one(tmp_path: Path, judge: Kijun) -> None:
    assert judge(".", cwd=write(tmp_path, BAD)).code == 1


def test_what_could_not_be_judged_beats_findings(tmp_path: Path, judge: Kijun) -> None:
    run = judge(".", cwd=write(tmp_path, {**BAD, "broken.yaml": "a: [\n"}))
    assert run.findings
    assert run.code == 2


# The worst finding of ``contract()`` is high.
@pytest.mark.parametrize(("level", "code"), [("critical", 0), ("high", 1), ("medium", 1), ("low", 1)])
def test_only_findings_as_severe_as_asked_fail_the_run(tmp_path: Path, judge: Kijun, level: str, code: int) -> None:
    run = judge(".", "--fail-on", level, cwd=write(tmp_path, BAD))
    assert (run.code, len(run.findings)) == (code, len(judge(".", cwd=tmp_path).findings))


def test_the_configuration_sets_the_severity_and_the_command_line_overrules_it(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {**BAD, "kijun.yaml": "fail_on: critical\n"})
    assert judge(".", cwd=tmp_path).code == 0
    assert judge(".", "--fail-on", "high", cwd=tmp_path).code == 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["missing.yaml"], "no-such-path"), (["missing"], "no-such-path"), (["empty"], "no-files")],
)
def test_finding_nothing_to_judge_is_two(tmp_path: Path, judge: Kijun, arguments: list[str], code: str) -> None:
    write(tmp_path, BAD)
    (tmp_path / "empty").mkdir()
    run = judge(*arguments, cwd=tmp_path)
    assert (run.code, run.codes) == (2, [code])
    beside = judge(*arguments, "c.yaml", cwd=tmp_path)
    assert code == "no-files" or (beside.code, code in beside.codes) == (2, True)


def test_excluding_everything_is_two(tmp_path: Path, judge: Kijun) -> None:
    run = judge(".", cwd=write(tmp_path, {**BAD, "kijun.yaml": 'exclude: ["*"]\n'}))
    assert (run.code, run.codes) == (2, ["excluded", "no-files"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--unknown"],
        ["--engine", "regopy"],
        ["--as-of", "2026-02-30"],
        ["--as-of", "20261101"],
        ["--fail-on", "all"],
        ["--format", "xml"],
        ["--lang", "fr"],
    ],
)
def test_a_wrong_option_is_two(tmp_path: Path, kijun: Kijun, arguments: list[str]) -> None:
    run = kijun("check", *arguments, cwd=write(tmp_path, GOOD))
    assert (run.code, run.out) == (2, "")
    assert "Error: " in run.err


def test_an_unknown_standard_is_two_and_names_the_known(tmp_path: Path, kijun: Kijun) -> None:
    run = kijun("check", "--standard", "unified-r9", cwd=write(tmp_path, GOOD))
    assert (run.code, run.out) == (2, "")
    assert "unified-r7" in run.err


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("fail_on: none\n", "kijun.yaml:1:10"),
        ("language: ja\nexlude: [a]\n", "kijun.yaml:2:1"),
        ("- a\n", "kijun.yaml:1:3"),
        ("language: ja\nlanguage: en\n", "kijun.yaml:2:1"),
        ("language: [\n", "kijun.yaml:2:1"),
        ("{}\n---\n{}\n", "kijun.yaml"),
        (b"\xff\xfe\x00", "kijun.yaml"),
    ],
)
def test_a_wrong_configuration_is_two_and_located(tmp_path: Path, kijun: Kijun, text: str | bytes, place: str) -> None:
    run = kijun("check", cwd=write(tmp_path, {**GOOD, "kijun.yaml": text}))
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(f"kijun: {place}: ")
    assert run.err.count("\n") == 1


@pytest.mark.parametrize("kind", ["directory", "pipe", "dangling", "outside"])
def test_a_configuration_that_is_no_file_of_the_workspace_is_two(tmp_path: Path, kijun: Kijun, kind: str) -> None:
    work = write(tmp_path / "work", {"s.yaml": supplier()})
    path = work / "kijun.yaml"
    if kind == "directory":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("nothing" if kind == "dangling" else write(tmp_path, {"other.txt": "secret: 1"}) / "other.txt")
    run = kijun("check", cwd=work, timeout=30)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("kijun: kijun.yaml: ")
    assert "secret" not in run.err


def test_paths_in_several_workspaces_are_two(tmp_path: Path, kijun: Kijun) -> None:
    write(tmp_path, {f"{name}/{file}": text for name in "ab" for file, text in GOOD.items()})
    run = kijun("check", "a", "b/s.yaml", cwd=tmp_path)
    assert (run.code, run.out) == (2, "")
    assert str(tmp_path / "a") in run.err
    assert str(tmp_path / "b") in run.err


def test_an_engine_that_is_missing_is_two(tmp_path: Path, judge: Kijun) -> None:
    for engine in ("opa", "cross-check"):
        run = judge(".", "--engine", engine, cwd=write(tmp_path, BAD), env={"KIJUN_OPA": "/nowhere/opa"})
        assert (run.code, run.codes, run.findings) == (2, ["opa-needed"], [])


def test_an_engine_that_does_not_start_is_two(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {**BAD, "../opa": "#!/bin/sh\nexit 3\n"})
    (tmp_path.parent / "opa").chmod(0o755)
    run = judge(".", "--engine", "opa", cwd=tmp_path, env={"KIJUN_OPA": str(tmp_path.parent / "opa")})
    assert (run.code, run.codes, run.findings) == (2, ["engine-opa-start"], [])


def test_a_server_that_does_not_answer_is_two(tmp_path: Path, judge: Kijun) -> None:
    run = judge(".", "--opa-url", "http://127.0.0.1:9", cwd=write(tmp_path, BAD))
    assert (run.code, run.findings) == (2, [])
    assert run.lines[0]["code"].startswith("engine-")
