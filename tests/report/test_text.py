"""The report for people: where, why, by which clause, what would be right, and nothing a terminal would obey."""

from __future__ import annotations

import itertools
import os
import re
import stat
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from documents import contract, supplier
from support import ROOT, Kijun, write

DATE = ["--as-of", "2026-11-01"]


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def under_the_caret(shown: str) -> list[str]:
    """Return the text above each caret line, by the columns of a terminal."""
    lines = shown.splitlines()
    found = []
    for line, caret in itertools.pairwise(lines):
        if not re.fullmatch(r" +│ +\^+|    +│ \^+", caret):
            continue
        start, end = caret.index("^"), len(caret)
        picked, column = "", 0
        for character in line:
            if start <= column < end:
                picked += character
            column += width(character)
        found.append(picked)
    return found


def test_the_caret_stands_under_wide_characters(tmp_path: Path, kijun: Kijun) -> None:
    text = (
        supplier()
        .replace("JP", "日本国  # 注記")
        .replace("年次, evaluated_on: 2026-10-01", "年次評価, evaluated_on: 昨年")
    )
    shown = kijun("check", *DATE, cwd=write(tmp_path, {"s.yaml": text})).out
    assert under_the_caret(shown) == ["日本国", "昨年"]


def test_the_caret_stands_right_after_tabs_and_invisible_characters(tmp_path: Path, kijun: Kijun) -> None:
    text = supplier().replace("  country: JP", '  country:\t"\u202e日本"')
    shown = kijun("check", *DATE, cwd=write(tmp_path, {"s.yaml": text})).out
    assert under_the_caret(shown) == ['"\\u202e日本"']


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ja", ["[高]", "条項      unified-r7:", "期待 ", "直し方", "不適合 ", "適合 ", "次に: kijun explain OUT-"]),
        ("en", ["[high]", "clause    unified-r7:", "expected ", "remedy ", "not met ", "Next: kijun explain OUT-"]),
    ],
)
def test_a_finding_says_where_why_by_which_clause_and_what_makes_it_pass(
    tmp_path: Path, kijun: Kijun, language: str, words: list[str]
) -> None:
    run = kijun("check", *DATE, "--lang", language, cwd=write(tmp_path, {"c.yaml": contract(), "s.yaml": supplier()}))
    assert "c.yaml:12:7  OUT-006" in run.out
    assert "    12 │     - name: 海外入力\n" in run.out
    assert [word for word in words if word not in run.out] == []
    assert (run.code, run.err) == (1, "")
    japanese = re.search("[ぁ-ん]", re.sub("(?m)^ +[0-9]+ │ .*$", "", run.out))
    assert (japanese is not None) == (language == "ja")


def test_the_language_is_the_option_then_the_configuration_then_the_locale(tmp_path: Path, kijun: Kijun) -> None:
    plain = write(tmp_path / "plain", {"s.yaml": supplier()})
    set_to = write(tmp_path / "set", {"s.yaml": supplier(), "kijun.yaml": "language: ja\n"})
    japanese = {"LC_ALL": "", "LANG": "ja_JP.UTF-8"}
    assert "不適合" in kijun("check", cwd=plain, env=japanese).out
    assert "not met" in kijun("check", "--lang", "en", cwd=set_to, env=japanese).out
    assert "不適合" in kijun("check", cwd=set_to).out
    assert "not met" in kijun("check", cwd=plain).out


def test_quiet_shows_only_findings_and_problems(tmp_path: Path, kijun: Kijun) -> None:
    clean = kijun("check", "--quiet", cwd=write(tmp_path / "a", {"s.yaml": supplier()}))
    assert (clean.code, clean.out, clean.err) == (0, "", "")
    found = kijun("check", "--quiet", cwd=write(tmp_path / "b", {"c.yaml": contract(), "x.yaml": "a: ["})).out
    assert "OUT-006" in found
    assert "x.yaml:1" in found
    assert "Next:" not in found


def test_nothing_that_a_terminal_obeys_is_written_where_none_is(tmp_path: Path, kijun: Kijun) -> None:
    hostile = supplier().replace("JP", '"\\e[2J\\a\\u202e"')
    work = write(tmp_path, {"\x1b[31mx.yaml": hostile, "c.yaml": contract(supplier="kakuu")})
    (work / "\x1b]0;t\x07.yaml").symlink_to("\x1b[1m")
    for environment in ({}, {"FORCE_COLOR": "1", "TERM": "xterm-256color"}):
        run = kijun("check", cwd=work, env=environment)
        assert run.code == 2
        assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", run.out + run.err) == []
        assert "\\u001b[31mx.yaml:7:12" in run.out


def test_a_report_is_written_whole_into_a_file(tmp_path: Path, kijun: Kijun) -> None:
    work = write(tmp_path, {"c.yaml": contract(), "s.yaml": supplier()})
    for output_format in ("text", "jsonl", "sarif"):
        shown = kijun("check", *DATE, "--format", output_format, cwd=work)
        target = tmp_path / "made" / "there" / f"report.{output_format}"
        filed = kijun("check", *DATE, "--format", output_format, "--output", target, cwd=work)
        assert (filed.code, filed.out, filed.err) == (1, "", "")
        assert target.read_text("utf-8") == shown.out
        assert [path.name for path in target.parent.iterdir()].count(target.name) == 1
        kijun("check", *DATE, "--output", target, cwd=work)
        assert target.stat().st_mode & 0o777 == 0o666 & ~_umask()
    assert not [path for path in (tmp_path / "made" / "there").iterdir() if path.name.startswith(".")]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_report_that_cannot_be_written_is_two_and_leaves_nothing(tmp_path: Path, kijun: Kijun) -> None:
    work = write(tmp_path / "work", {"s.yaml": supplier()})
    (tmp_path / "file").write_text("kept", "utf-8")
    run = kijun("check", "--output", tmp_path / "file" / "report.txt", cwd=work)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert run.err.startswith("kijun: ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "work"]
    directory = kijun("check", "--output", work, cwd=work)
    assert (directory.code, directory.out) == (2, "")


def test_a_full_disk_is_two_and_a_device_stays_a_device(tmp_path: Path, kijun: Kijun) -> None:
    work = write(tmp_path, {"s.yaml": supplier()})
    full = tmp_path / "full.txt"
    try:
        os.mknod(full, stat.S_IFCHR | 0o666, Path("/dev/full").stat().st_rdev)
    except PermissionError:  # who may make no device may not replace one either
        full.symlink_to("/dev/full")
    for output_format in ("text", "sarif"):
        run = kijun("check", "--format", output_format, "--output", full, cwd=work)
        assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
        assert "No space left" in run.err
        assert full.is_char_device()
        with Path("/dev/full").open("w") as stream:
            command = [sys.executable, "-m", "checker", "check", "--format", output_format, str(work)]
            done = subprocess.run(command, cwd=ROOT, stdout=stream, stderr=subprocess.PIPE, text=True, check=False)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_a_reader_that_went_away_gets_no_traceback(tmp_path: Path) -> None:
    work = write(tmp_path, {f"{number}.yaml": contract(f"c{number}") for number in range(60)})
    for output_format in ("text", "jsonl", "sarif"):
        command = f'"{sys.executable}" -m checker check --format {output_format} "{work}" | head -1'
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        shell = ["bash", "-c", f"set -o pipefail; {command}"]
        done = subprocess.run(shell, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert done.stdout.count("\n") == 1
        assert done.stderr.count("\n") == 1
        assert done.stderr.startswith("kijun: ")
