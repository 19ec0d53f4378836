"""Which files of a real git repository are judged, and that nothing in its configuration is run."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from documents import contract, supplier
from support import Kijun, Run, write


def git(directory: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always"]
    subprocess.run(["git", *identity, *arguments], cwd=directory, check=True, capture_output=True)


def repository(directory: Path, files: dict[str, str | bytes]) -> Path:
    write(directory, files)
    git(directory, "init", "--quiet")
    return directory


def judged(run: Run) -> set[str]:
    return {line["path"] for line in run.lines if line["type"] == "result"}


def test_ignored_files_are_not_judged_and_untracked_ones_are(tmp_path: Path, judge: Kijun) -> None:
    files = {
        ".gitignore": "ignored/\n*.local.yaml\n",
        "tracked.yaml": contract("a"),
        "untracked.yaml": contract("b"),
        "ignored/c.yaml": contract("c"),
        "d.local.yaml": contract("d"),
        "forced.local.yaml": contract("e"),
        "folder/.gitignore": "*\n",
        "folder/f.yaml": contract("f"),
    }
    work = repository(tmp_path, files)
    git(work, "add", "tracked.yaml")
    git(work, "add", "--force", "forced.local.yaml")
    run = judge(".", cwd=work)
    assert judged(run) == {"tracked.yaml", "untracked.yaml", "forced.local.yaml"}
    assert run.codes == []
    assert judged(judge("ignored/c.yaml", cwd=work)) == {"ignored/c.yaml"}


def test_a_tracked_file_that_was_deleted_is_no_problem(tmp_path: Path, judge: Kijun) -> None:
    work = repository(tmp_path, {"a.yaml": supplier("a"), "b.yaml": supplier("b")})
    git(work, "add", ".")
    (work / "b.yaml").unlink()
    run = judge(".", cwd=work)
    assert (run.code, run.codes, judged(run)) == (0, [], {"a.yaml"})


def test_a_japanese_file_name_is_read(tmp_path: Path, judge: Kijun) -> None:
    assert judged(judge(".", cwd=repository(tmp_path, {"契約 一.yaml": contract()}))) == {"契約 一.yaml"}


def test_the_workspace_is_the_repository_and_the_directory_below_is_judged(tmp_path: Path, judge: Kijun) -> None:
    work = repository(tmp_path, {"suppliers/s.yaml": supplier(), "contracts/c.yaml": contract()})
    run = judge(cwd=work / "contracts")
    assert judged(run) == {"contracts/c.yaml"}
    assert "DOC-004" not in run.out


@pytest.mark.parametrize("added", [True, False])
def test_a_repository_inside_the_repository_is_not_judged_and_said_so(
    tmp_path: Path, judge: Kijun, added: bool
) -> None:
    inner = repository(tmp_path / "inner", {"c.yaml": contract()})
    git(inner, "add", ".")
    git(inner, "commit", "--quiet", "-m", "a")
    outer = repository(tmp_path / "outer", {"s.yaml": supplier()})
    if added:
        git(outer, "submodule", "add", "--quiet", str(inner), "part")
    else:
        git(outer, "clone", "--quiet", str(inner), "part")
    run = judge(".", cwd=outer)
    notes = [(line["code"], line["level"], line["path"]) for line in run.lines if line["type"] == "notification"]
    assert notes == [("submodule", "warning", "part")]
    assert judged(run) == {"s.yaml"}
    assert judged(judge("part", cwd=outer)) == {"c.yaml"}


def test_no_program_named_in_the_configuration_of_the_repository_is_run(tmp_path: Path, kijun: Kijun) -> None:
    work = repository(tmp_path / "work", {"s.yaml": supplier(), ".gitattributes": "* filter=x diff=x\n"})
    git(work, "add", ".")
    git(work, "commit", "--quiet", "-m", "a")
    trap = tmp_path / "trap"
    ran = tmp_path / "ran"
    trap.write_text(f"#!/bin/sh\necho $0 >> {ran}\n", "utf-8")
    trap.chmod(0o755)
    for hook in ("post-index-change", "fsmonitor-watchman", "pre-commit", "post-checkout"):
        (work / ".git" / "hooks" / hook).parent.mkdir(exist_ok=True)
        (work / ".git" / "hooks" / hook).write_bytes(trap.read_bytes())
        (work / ".git" / "hooks" / hook).chmod(0o755)
    settings = {
        "core.fsmonitor": trap,
        "core.sshCommand": trap,
        "core.pager": trap,
        "core.editor": trap,
        "core.askPass": trap,
        "core.gitProxy": trap,
        "filter.x.clean": trap,
        "filter.x.smudge": trap,
        "filter.x.process": trap,
        "diff.x.textconv": trap,
        "diff.external": trap,
        "credential.helper": f"!{trap}",
        "alias.ls-files": f"!{trap}",
        "uploadpack.packObjectsHook": trap,
        "core.hooksPath": work / ".git" / "hooks",
        "core.untrackedCache": "true",
    }
    for name, value in settings.items():
        git(work, "config", name, str(value))
    ran.unlink(missing_ok=True)
    (work / "s.yaml").write_text(supplier() + "# changed\n", "utf-8")
    subprocess.run(["git", "status"], cwd=work, check=False, capture_output=True)
    assert ran.exists(), "the trap is not one"
    ran.unlink()
    for output_format in ("text", "sarif"):
        assert kijun("check", "--format", output_format, cwd=work).code == 0
    assert not ran.exists()


def test_a_working_tree_of_another_repository_is_a_workspace(tmp_path: Path, judge: Kijun) -> None:
    main = repository(tmp_path / "main", {"s.yaml": supplier(), ".gitignore": "ignored.yaml\n"})
    git(main, "add", ".")
    git(main, "commit", "--quiet", "-m", "a")
    git(main, "worktree", "add", "--quiet", str(tmp_path / "tree"))
    write(tmp_path / "tree", {"ignored.yaml": contract(), "c.yaml": contract()})
    assert judged(judge(".", cwd=tmp_path / "tree")) == {"s.yaml", "c.yaml"}


def test_excluded_files_are_counted(tmp_path: Path, judge: Kijun) -> None:
    files = {"kijun.yaml": "exclude: [old, '*.tmp.yaml']\n", "old/a.yaml": contract(), "b.tmp.yaml": contract("b")}
    run = judge(".", "--lang", "en", cwd=write(tmp_path, {**files, "s.yaml": supplier()}))
    (note,) = [line for line in run.lines if line["type"] == "notification"]
    assert (note["code"], note["level"]) == ("excluded", "note")
    assert "2 file(s)" in note["message"]
    assert (run.code, judged(run)) == (0, {"s.yaml"})


def test_an_excluded_file_that_is_named_is_judged(tmp_path: Path, judge: Kijun) -> None:
    work = write(tmp_path, {"kijun.yaml": "exclude: [old]\n", "old/a.yaml": contract(), "s.yaml": supplier()})
    assert judged(judge("old/a.yaml", cwd=work)) == {"old/a.yaml"}
    hooked = judge("--hook", "old/a.yaml", cwd=work)
    assert (hooked.code, judged(hooked)) == (0, set())


def test_without_git_every_file_is_read_and_said_so(tmp_path: Path, judge: Kijun) -> None:
    work = repository(tmp_path, {".gitignore": "c.yaml\n", "c.yaml": contract(), "s.yaml": supplier()})
    run = judge(".", cwd=work, env={"PATH": "/nowhere"})
    assert run.codes == ["git-listing"]
    assert judged(run) == {"c.yaml", "s.yaml"}


def test_a_damaged_index_hides_nothing(tmp_path: Path, judge: Kijun) -> None:
    work = repository(tmp_path, {"c.yaml": contract(), "s.yaml": supplier()})
    git(work, "add", ".")
    (work / ".git" / "index").write_bytes(b"DIRC" + b"\0" * 40)
    run = judge(".", cwd=work)
    assert "c.yaml" in judged(run)
    assert "git-listing" in run.codes
