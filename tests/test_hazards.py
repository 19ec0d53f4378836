"""Files made to break, stall or deceive: each is reported with its place, ends in 2, and spoils nothing beside it.

Two runs do the work, one that meets every hazard in a directory and one that names each file; the tests look at both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from documents import contract, supplier
from support import LIBYAML_STOPS, ROOT, Kijun, Run, unavailable, write

from checker.discover import read
from checker.model import Notification

SECONDS = 60.0
HEAD = "apiVersion: kijun/v1\nkind: Supplier\nmetadata:\n  name: a\nspec:\n"
BOMB = (
    HEAD
    + "  a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"  {chr(98 + step)}: &{chr(98 + step)} [{', '.join(['*' + chr(97 + step)] * 9)}]\n" for step in range(9))
)

# file: (content, code of the notification, line, column)
CONTENTS: dict[str, tuple[str | bytes, str, int | None, int | None]] = {
    "deep.yaml": (HEAD + "  a: " + "[" * 30_000, "too-deep", 6, 1004 if LIBYAML_STOPS else 104),
    "deep.json": ('{"apiVersion": "kijun/v1", "a": ' + "[" * 100_000, "too-deep", 1, 132),
    "bomb.yaml": (BOMB, "alias-limit", 10, 10),
    "cycle.yaml": (HEAD + "  a: &x [*x]\n", "cyclic-alias", 6, 10),
    "duplicate.yaml": (HEAD + "  country: JP\n  country: CN\n", "duplicate-key", 7, 3),
    "duplicate.json": ('{"apiVersion": "kijun/v1",\n "apiVersion": "v1"}', "duplicate-key", 2, 2),
    "duplicate-version.yaml": ("apiVersion: kijun/v1\napiVersion: v1\nkind: Supplier\n", "duplicate-key", 2, 1),
    "number-key.yaml": (HEAD + "  1: x\n", "non-string-key", 6, 3),
    "mapping-key.yaml": (HEAD + "  ? {a: b}\n  : x\n", "complex-key", 6, 5),
    "not-a-number.yaml": (HEAD + "  country: .nan\n", "number-not-json", 6, 12),
    "binary-tag.yaml": (HEAD + "  country: !!binary aGVsbG8=\n", "unsupported-tag", 6, 12),
    "nul.yaml": (HEAD.encode() + b"  country: J\x00P\n", "control-character", 6, 13),
    "not-utf8.yaml": (HEAD.encode() + b"  legal_name: \x89\xbc\n", "invalid-utf8", 6, 15),
    "utf16.yaml": ((HEAD + "  country: JP\n").encode("utf-16"), "not-utf8", None, None),
    "tab.yaml": (HEAD + "\tcountry: JP\n", "yaml-tab", 6, 1),
    "empty.yaml": ("", "empty-file", None, None),
    "comments.yaml": ("# nothing\n", "empty-file", None, None),
    "syntax.yaml": (HEAD + '  country: "JP\n', "yaml-syntax", None, None),
    "syntax.json": ('{"apiVersion": "kijun/v1",}', "json-syntax", 1, 27),
}
# What is no ordinary file: (code, whether a directory listing meets it)
PLACES: dict[str, str] = {
    "huge.yaml": "file-too-large",
    "pipe.yaml": "not-a-regular-file",
    "dangling.yaml": "unreadable-file",
    "loop.yaml": "unreadable-file",
    "outside.yaml": "link-outside-root",
}


def make_places(directory: Path, elsewhere: Path) -> None:
    write(elsewhere, {"supplier.yaml": supplier("elsewhere"), "folder/supplier.yaml": supplier("elsewhere-2")})
    with (directory / "huge.yaml").open("wb") as stream:
        stream.truncate(33 * 1024 * 1024)
    os.mkfifo(directory / "pipe.yaml")
    (directory / "dangling.yaml").symlink_to("vanished.yaml")
    (directory / "loop.yaml").symlink_to("loop.yaml")
    (directory / "outside.yaml").symlink_to(elsewhere / "supplier.yaml")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("hazards")
    files = {name: content for name, (content, *_) in CONTENTS.items()}
    directory = write(
        top / "workspace", {"kijun.yaml": "{}\n", "good.yaml": supplier() + "---\n" + contract(), **files}
    )
    make_places(directory, top / "elsewhere")
    return directory


@pytest.fixture(scope="module")
def met(workspace: Path, judge: Kijun) -> Run:
    return judge(".", cwd=workspace, timeout=SECONDS)


@pytest.fixture(scope="module")
def named(workspace: Path, judge: Kijun) -> Run:
    return judge(*CONTENTS, *PLACES, "good.yaml", cwd=workspace, timeout=SECONDS)


@pytest.fixture(params=["met", "named"])
def run(request: pytest.FixtureRequest) -> Run:
    found: Run = request.getfixturevalue(request.param)
    return found


def notes(run: Run, path: str) -> list[tuple[Any, ...]]:
    return [
        (line["code"], line.get("line"), line.get("column"))
        for line in run.lines
        if line["type"] == "notification" and line["level"] == "error" and line.get("path") == path
    ]


def test_the_run_ends_in_two_with_every_line_readable_and_no_traceback(run: Run) -> None:
    assert run.code == 2
    assert run.lines[-1]["type"] == "summary"
    assert run.err == ""


@pytest.mark.parametrize("name", [name for name, row in CONTENTS.items() if row[2] is not None])
def test_a_problem_inside_a_file_is_reported_at_its_line_and_column(run: Run, name: str) -> None:
    _, code, line, column = CONTENTS[name]
    assert notes(run, name) == [(code, line, column)]


@pytest.mark.parametrize("name", [*PLACES, *(name for name, row in CONTENTS.items() if row[2] is None)])
def test_a_file_that_cannot_be_read_is_reported_with_its_path(run: Run, name: str) -> None:
    assert [code for code, *_ in notes(run, name)] == [PLACES.get(name) or CONTENTS[name][1]]


def test_what_lies_outside_is_not_read(run: Run) -> None:
    assert "elsewhere" not in {line.get("document", {}).get("name") for line in run.lines}


def test_the_good_file_beside_them_is_judged(run: Run) -> None:
    assert "OUT-006 good.yaml:21:7" in run.findings
    assert any(line["path"] == "good.yaml" for line in run.of("pass"))


def test_a_byte_order_mark_and_windows_line_ends_move_no_finding(tmp_path: Path, judge: Kijun) -> None:
    text = contract()
    write(tmp_path / "plain", {"a.yaml": supplier(), "b.yaml": text})
    marked = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    write(tmp_path / "marked", {"a.yaml": b"\xef\xbb\xbf" + supplier().encode(), "b.yaml": marked})
    plain, windows = judge(".", cwd=tmp_path / "plain"), judge(".", cwd=tmp_path / "marked")
    assert plain.findings == windows.findings
    assert "OUT-006 b.yaml:12:7" in windows.findings
    assert (windows.code, windows.codes) == (1, [])


def test_a_column_counts_characters_after_a_byte_order_mark(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"a.yaml": b"\xef\xbb\xbfapiVersion: kijun/v9\nkind: Supplier\n"})
    assert judge(".", cwd=tmp_path).findings == ["DOC-002 a.yaml:1:13"]


def test_a_link_inside_the_workspace_is_read_once_where_it_leads_to_a_directory(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"kijun.yaml": "{}", "real/contract.yaml": contract(), "supplier.yaml": supplier()})
    (tmp_path / "linked").symlink_to("real")
    run = judge(".", cwd=tmp_path)
    assert {line["path"] for line in run.of("fail")} == {"real/contract.yaml"}
    assert run.codes == []
    assert judge("linked", cwd=tmp_path).findings == run.findings


def test_a_link_to_a_file_inside_the_workspace_is_read(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"kijun.yaml": "{}", "store/contract.txt": contract(), "supplier.yaml": supplier()})
    (tmp_path / "contract.yaml").symlink_to("store/contract.txt")
    assert "OUT-006 contract.yaml:12:7" in judge(".", cwd=tmp_path).findings


def test_a_directory_link_out_of_the_workspace_is_reported_and_not_followed(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"in/kijun.yaml": "{}", "in/supplier.yaml": supplier(), "out/contract.yaml": contract()})
    (tmp_path / "in" / "linked").symlink_to(tmp_path / "out")
    run = judge(".", cwd=tmp_path / "in")
    assert (run.code, notes(run, "linked")) == (2, [("link-outside-root", None, None)])
    assert run.of("fail") == []


def test_an_excluded_link_out_of_the_workspace_is_no_problem(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"in/kijun.yaml": "exclude: [linked]\n", "in/supplier.yaml": supplier(), "out/a.yaml": supplier()})
    (tmp_path / "in" / "linked").symlink_to(tmp_path / "out")
    run = judge(".", cwd=tmp_path / "in")
    assert (run.code, run.codes) == (0, ["excluded"])


def test_directory_links_that_lead_in_circles_end(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"kijun.yaml": "{}", "a/supplier.yaml": supplier()})
    (tmp_path / "a" / "up").symlink_to("..")
    run = judge(".", cwd=tmp_path, timeout=SECONDS)
    assert (run.code, run.codes) == (0, [])


def test_a_directory_may_be_named_like_a_file(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"x.yaml/contract.yaml": contract(), "x.yaml/supplier.json/supplier.yaml": supplier()})
    for arguments in ([], ["x.yaml"]):
        run = judge(*arguments, cwd=tmp_path)
        assert run.code == 1
        assert run.codes == []


def test_suffixes_are_read_in_any_case(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"A.YAML": contract(), "b.Yml": supplier()})
    assert "OUT-006 A.YAML:12:7" in judge(".", cwd=tmp_path).findings


@pytest.mark.parametrize("in_git", [False, True])
def test_a_file_name_that_is_not_utf8_is_reported(tmp_path: Path, judge: Kijun, in_git: bool) -> None:
    write(tmp_path, {"supplier.yaml": supplier()})
    strange = os.fsencode(tmp_path) + b"/\x89\xbc.yaml"
    try:
        Path(os.fsdecode(strange)).write_text(contract(), "utf-8")
    except OSError:
        unavailable("this file system stores no file names that are not UTF-8")
    if in_git:
        subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    run = judge(".", cwd=tmp_path)
    assert (run.code, run.codes) == (2, ["file-name-encoding"])
    assert "\\x89\\xbc" in next(line["message"] for line in run.lines if line["type"] == "notification")
    named = judge(os.fsdecode(strange), cwd=tmp_path)
    assert (named.code, named.codes, named.err) == (2, ["file-name-encoding"], "")


def test_a_path_that_does_not_exist_may_have_any_bytes(judge: Kijun) -> None:
    run = judge("\udcff.yaml")
    assert (run.code, run.codes, run.err) == (2, ["no-such-path"], "")


def test_a_file_that_vanished_after_the_listing_is_reported(tmp_path: Path) -> None:
    (tmp_path / "there.yaml").write_text("a: b\n", "utf-8")
    gone, there = read(tmp_path, ["gone.yaml", "there.yaml"])
    assert isinstance(gone, Notification)
    assert (gone.code, gone.path, gone.level) == ("unreadable-file", "gone.yaml", "error")
    assert there.content == b"a: b\n"  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def obedient() -> list[str]:
    """Return the beginning of a command that the permissions of files bind, even when root runs it."""
    if os.geteuid() != 0:
        return []
    prefix = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all"]
    try:
        subprocess.run([*prefix, sys.executable, "--version"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        unavailable("root without setpriv cannot be kept from reading a file")
    return prefix


@pytest.mark.parametrize("in_git", [False, True])
@pytest.mark.parametrize("forbidden", ["secret.yaml", "folder"])
def test_what_may_not_be_read_is_reported(tmp_path: Path, obedient: list[str], in_git: bool, forbidden: str) -> None:
    write(tmp_path, {"good.yaml": supplier(), "secret.yaml": supplier("b"), "folder/c.yaml": supplier("c")})
    if in_git:
        subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    (tmp_path / forbidden).chmod(0)
    command = [*obedient, sys.executable, "-m", "checker", "check", "--format", "jsonl", "."]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    finally:
        (tmp_path / forbidden).chmod(0o755)
    run = Run(done.returncode, done.stdout, done.stderr)
    errors = [json.dumps(line) for line in run.lines if line.get("level") == "error"]
    assert (run.code, run.err) == (2, "")
    assert any(forbidden in error and "Permission denied" in error for error in errors)
    assert "good.yaml" in {line["path"] for line in run.of("notApplicable")}
