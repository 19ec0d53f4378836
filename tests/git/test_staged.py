"""kijun check --staged: what would be committed, not what lies in the working tree."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from documents import RULE, contract, supplier
from git_support import GitRepository, agency, clean_contract, repository
from support import ROOT, Kijun

PLACE = "contracts/keiyaku.yaml"


def test_a_partly_staged_file_is_judged_as_staged(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r").write({PLACE: contract().replace("    - name: 海外入力\n", "")})
    made.git("add", PLACE)
    made.write({PLACE: clean_contract()})
    assert judge("--staged", cwd=made.path).findings.count(f"{RULE} {PLACE}:12:7") == 1
    assert f"{RULE} {PLACE}:13:7" not in judge("--staged", cwd=made.path).findings
    assert not any(line.startswith(RULE) for line in judge(cwd=made.path).findings)


def test_deleted_announced_and_untracked_files(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r").write({"new.yaml": contract("second"), "announced.yaml": contract("third")})
    made.git("add", "--intent-to-add", "announced.yaml")
    made.git("rm", "--quiet", "--cached", PLACE)
    run = judge("--staged", cwd=made.path)
    assert run.code == 0 and run.lines[-1]["documents"] == 1, run.out
    made.git("rm", "--quiet", "--cached", "suppliers/kakuu.yaml")
    assert judge("--staged", cwd=made.path).code == 2  # nothing is left to judge
    made.git("add", "announced.yaml")
    assert f"{RULE} announced.yaml:12:7" in judge("--staged", cwd=made.path).findings


def test_every_form_of_the_index(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r").write({"長い名前" * 20 + ".yaml": supplier("naga"), "b.yaml": "{}", "b.json": "{}"})
    made.git("add", "--all")
    expected = judge("--staged", cwd=made.path).lines
    for version in ("2", "4", "3"):
        made.git("update-index", "--index-version", version)
        assert judge("--staged", cwd=made.path).lines == expected
    made.git("update-index", "--skip-worktree", "b.yaml")  # needs version 3
    assert judge("--staged", cwd=made.path).lines == expected
    made.git("config", "core.fsmonitor", "false")
    made.git("update-index", "--untracked-cache")
    assert judge("--staged", cwd=made.path).lines == expected
    made.git("update-index", "--split-index")
    split = judge("--staged", cwd=made.path)
    assert split.code == 2 and "--no-split-index" in split.err
    made.git("update-index", "--no-split-index")
    assert judge("--staged", cwd=made.path).lines == expected


def test_a_sparse_index(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r")
    made.commit({f"other/{name}.yaml": supplier(name) for name in ("a", "b")})
    whole = judge("--staged", cwd=made.path).lines
    made.git("sparse-checkout", "set", "--cone", "--sparse-index", "contracts")
    assert not (made.path / "other").exists()
    assert judge("--staged", cwd=made.path).lines == whole


def test_an_unborn_branch_and_a_conflict(tmp_path: Path, judge: Kijun) -> None:
    made = repository(tmp_path / "r").write({"s.yaml": supplier()})
    assert judge("--staged", cwd=made.path).code == 2
    made.git("add", "--all")
    assert judge("--staged", cwd=made.path).code == 0
    made.commit()
    made.git("checkout", "--quiet", "-b", "side")
    made.commit({"s.yaml": supplier("one")})
    made.git("checkout", "--quiet", "main")
    made.commit({"s.yaml": supplier("two")})
    made.git("merge", "--quiet", "side", check=False)
    run = judge("--staged", cwd=made.path)
    assert run.code == 2 and run.codes == ["git-unmerged"]


def test_a_damaged_index_is_told(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r")
    index = made.path / ".git/index"
    sound = index.read_bytes()
    for content in (b"", sound[:40], sound[:-1], sound.replace(b"keiyaku", b"keiyakU"), b"DIRC" + b"\xff" * 60):
        index.write_bytes(content)
        run = judge("--staged", cwd=made.path)
        assert run.code == 2 and "Traceback" not in run.err, content
        assert "index" in run.err


def test_a_plain_hook_judges_what_is_committed_not_what_was_added(tmp_path: Path) -> None:
    """``git commit --all`` and ``git commit FILE`` name another index to the hook."""
    made = agency(tmp_path / "r")
    made.commit({PLACE: clean_contract()})
    hook = made.path / ".git/hooks/pre-commit"
    hook.write_text(f"#!/bin/sh\nexec {sys.executable} -m checker check --staged --diff HEAD --quiet\n")
    hook.chmod(hook.stat().st_mode | stat.S_IXUSR)
    env = {"PYTHONPATH": str(ROOT)}
    made.write({PLACE: contract()})
    refused = GitRepository(made.path)
    head = made.git("rev-parse", "HEAD")
    refused.git("commit", "--all", "--message", "x", check=False, env=env)
    refused.git("commit", "--message", "x", PLACE, check=False, env=env)
    assert made.git("rev-parse", "HEAD") == head
    made.write({"README.md": "x"})
    made.git("add", "README.md")
    made.git("commit", "--message", "x", env=env)  # the broken contract is not part of this commit
    assert made.git("rev-parse", "HEAD") != head
