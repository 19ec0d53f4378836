"""A repository nobody trusts: whatever its configuration and attributes name, nothing of it runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import contract, supplier
from git_support import GitRepository, agency
from support import Kijun

PROGRAM = """#!/bin/sh
date >> {marker}
cat
"""
KEYS = (
    "alias.ls-files", "alias.version", "alias.status", "core.askPass", "core.editor", "core.fsmonitor", "core.gitProxy",
    "core.pager", "core.sshCommand", "credential.helper", "diff.evil.command", "diff.evil.textconv", "diff.external",
    "filter.evil.clean", "filter.evil.process", "filter.evil.smudge", "gpg.program", "gpg.ssh.program",
    "interactive.diffFilter", "merge.evil.driver", "pager.ls-files", "pager.version", "remote.origin.uploadpack",
    "sequence.editor", "trailer.x.command", "uploadpack.packObjectsHook",
)  # fmt: skip
MODES = (
    (),
    ("--rev", "HEAD"),
    ("--rev", "v1"),
    ("--staged",),
    ("--diff", "v1"),
    ("--rev", "HEAD", "--diff", "v1"),
    ("--staged", "--diff", "v1"),
    ("--hook", "contracts/keiyaku.yaml"),
    ("--format", "sarif"),
    ("--rev", "HEAD", "--format", "sarif", "--profile", "github"),
)


@pytest.fixture
def hostile(tmp_path: Path) -> tuple[GitRepository, Path]:
    """A repository whose configuration names a program wherever git would take one; and the file it would make."""
    marker = tmp_path / "marker"
    program = tmp_path / "program.sh"
    program.write_text(PROGRAM.format(marker=marker))
    program.chmod(0o755)
    made = agency(tmp_path / "r")
    attributes = "*.yaml filter=evil diff=evil merge=evil textconv ident export-subst\n"
    made.git("tag", "v1")
    made.commit({".gitattributes": attributes, "contracts/keiyaku.yaml": contract() + "# $Id$ $Format:%H$\n"})
    made.write({".gitattributes": attributes + "*.yaml working-tree-encoding=UTF-16\n"})
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for name in ("pre-commit", "post-checkout", "post-index-change", "fsmonitor-watchman", "reference-transaction"):
        for directory in (hooks, made.path / ".git/hooks"):
            (directory / name).write_text(PROGRAM.format(marker=marker))
            (directory / name).chmod(0o755)
    included = tmp_path / "included"
    sections = "".join(
        "[{}]\n\t{} = {}\n".format(
            key.split(".")[0] + (f' "{".".join(key.split(".")[1:-1])}"' if key.count(".") > 1 else ""),
            key.split(".")[-1],
            program,
        )
        for key in KEYS
    )
    included.write_text(sections)
    with (made.path / ".git/config").open("a", encoding="utf-8") as config:
        config.write(sections)
        config.write(f"[include]\n\tpath = {included}\n[core]\n\thooksPath = {hooks}\n")
        config.write('[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n')
        config.write(f'\turl = "ext::{program} %S"\n[protocol "ext"]\n\tallow = always\n')
    return made, marker


def test_the_repository_is_as_dangerous_as_it_claims(hostile: tuple[GitRepository, Path]) -> None:
    made, marker = hostile
    (made.path / "contracts/keiyaku.yaml").write_text(contract() + "\n")
    made.git("status", check=False)
    assert marker.exists()


@pytest.mark.parametrize("mode", MODES, ids=" ".join)
def test_nothing_runs(hostile: tuple[GitRepository, Path], kijun: Kijun, mode: tuple[str, ...]) -> None:
    made, marker = hostile
    (made.path / "contracts/keiyaku.yaml").write_text(contract() + "# 変更\n")
    run = kijun("check", "--as-of", "2026-11-01", *mode, cwd=made.path)
    assert not marker.exists(), mode
    assert run.code in (0, 1), run.err + run.out
    assert "Traceback" not in run.err


def test_an_object_that_is_missing_is_not_fetched(hostile: tuple[GitRepository, Path], judge: Kijun) -> None:
    made, marker = hostile
    name = made.git("rev-parse", "v1:contracts/keiyaku.yaml")
    (made.path / ".git/objects" / name[:2] / name[2:]).unlink()
    marker.unlink(missing_ok=True)
    run = judge("--rev", "v1", cwd=made.path)
    assert run.code == 2 and "git-blob-missing" in run.codes
    assert not marker.exists()


def test_another_working_tree_named_by_the_configuration_is_not_judged(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "s.yaml").write_text(supplier("elsewhere"))
    made.git("config", "core.worktree", elsewhere)
    for mode in ((), ("--rev", "HEAD"), ("--staged",)):
        run = judge(*mode, cwd=made.path)
        assert run.lines[-1]["documents"] == 2, run.out
        assert run.code == 1


def test_filters_have_no_say_in_what_a_revision_holds(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r")
    made.git("config", "filter.hide.clean", "sed s/海外入力/x/")
    made.git("config", "filter.hide.smudge", "true")
    made.write({".gitattributes": "*.yaml filter=hide ident\n"})
    for mode in (("--rev", "HEAD"), ("--staged",)):
        assert "海外入力" in judge(*mode, "--lang", "ja", cwd=made.path).out
