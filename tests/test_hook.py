"""The hook as people use it: the real pre-commit, in a real repository, installing this project by its revision."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from documents import RULE, contract, exception, supplier
from git_support import IDENTITY, GitRepository, clean_contract, repository
from support import ROOT, unavailable

BUILD = ROOT / "build" / "pre-commit"
PLACE = "contracts/keiyaku.yaml"
CERTIFICATE = "  certificates:\n    - {name: 本社ISMS, kind: isms, scope: 開発, valid_until: 2099-03-31}\n"
SELECTION = (
    "  selection:\n    selected_on: 2026-03-01\n    evaluations:\n"
    "      - {name: 認証, method: isms_certification, evaluated_on: 2026-02-01, certificate: 本社ISMS}\n"
)


@dataclass(frozen=True)
class Hooked:
    """A repository whose commits pass through the hook."""

    git: GitRepository
    environment: dict[str, str]

    def commit(self, files: dict[str, str] | None = None, *options: str) -> subprocess.CompletedProcess[str]:
        """Try to commit ``files`` and everything else that changed."""
        self.git.write(dict(files or {}))
        self.git.git("add", "--all")
        return self.run("git", "commit", "--message", "変更", *options)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self.git.path, env=self.environment, capture_output=True, text=True, check=False, timeout=300
        )


@contextmanager
def alone() -> Iterator[None]:
    """Keep other test processes out while what all of them share is made."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / "lock").open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def pre_commit() -> Path:
    """Return the program ``pre-commit``, installed once into build/."""
    program = BUILD / "venv" / "bin" / "pre-commit"
    with alone():
        if not program.exists():
            subprocess.run([sys.executable, "-m", "venv", BUILD / "venv"], check=True)
            command = [BUILD / "venv/bin/pip", "install", "--quiet", "pre-commit"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                shutil.rmtree(BUILD / "venv")
                unavailable(f"pre-commit could not be installed: {done.stderr[-300:]}")
    return program


@pytest.fixture(scope="session")
def project() -> tuple[Path, str]:
    """Return a git repository with the working tree as its only commit, and the name of that commit."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode != 0:
        unavailable("the hook is installed from a git checkout of the project, which this is not")
    names = sorted(os.fsdecode(name) for name in listed.stdout.split(b"\0") if name)
    kept = [name for name in names if not name.startswith(("tests/", "fixtures/")) and (ROOT / name).is_file()]
    digest = hashlib.sha256()
    for name in kept:
        digest.update(name.encode() + b"\0" + hashlib.sha256((ROOT / name).read_bytes()).digest())
    copy = BUILD / f"project-{digest.hexdigest()[:16]}"
    with alone():
        if not (copy / "done").exists():
            for old in BUILD.glob("project-*"):
                shutil.rmtree(old)
            made = repository(copy / "repository")
            for name in kept:
                (made.path / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, made.path / name)
            made.commit()
            (copy / "done").touch()
    made = GitRepository(copy / "repository")
    return made.path, made.git("rev-parse", "HEAD")


@pytest.fixture
def hooked(tmp_path: Path, pre_commit: Path, project: tuple[Path, str]) -> Hooked:
    """A repository with a clean supplier and contract, and the hook installed."""
    source, rev = project
    made = repository(tmp_path / "r")
    configuration = (
        f"repos:\n  - repo: {source}\n    rev: {rev}\n"
        "    hooks: [{id: kijun, args: [--lang, en, --as-of, '2026-11-01']}]\n"
    )
    made.write({"suppliers/kakuu.yaml": supplier() + CERTIFICATE, PLACE: clean_contract() + SELECTION})
    made.commit({".pre-commit-config.yaml": configuration, "deploy.yaml": "apiVersion: apps/v1\nkind: Deployment\n"})
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHON"))},
        **IDENTITY,
        "PRE_COMMIT_HOME": str(BUILD / "home"),
        "XDG_CACHE_HOME": str(BUILD / "cache"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    hooked = Hooked(made, environment)
    done = hooked.run(str(pre_commit), "install", "--install-hooks")
    if done.returncode != 0 and "Could not find a version" in done.stdout + done.stderr:
        unavailable(f"the hook's dependencies could not be installed: {done.stdout[-300:]}")
    assert done.returncode == 0, done.stdout + done.stderr
    return hooked


def test_findings_are_refused_and_clean_files_pass(hooked: Hooked) -> None:
    refused = hooked.commit({"contracts/second.yaml": contract("second")})
    assert refused.returncode == 1
    assert f"contracts/second.yaml:12:7  {RULE}" in refused.stderr + refused.stdout
    assert "exit code: 1" in refused.stderr + refused.stdout
    head = hooked.git.git("rev-parse", "HEAD")
    (hooked.git.path / "contracts/second.yaml").unlink()
    clean = hooked.commit(
        {"suppliers/second.yaml": supplier("second"), "deploy.yaml": "kind: Deployment\nreplicas: 3\n"}
    )
    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert hooked.git.git("rev-parse", "HEAD~1") == head


def test_a_broken_file_is_refused_as_not_judged(hooked: Hooked) -> None:
    refused = hooked.commit({"suppliers/second.yaml": supplier("second") + "  country: JP\n"})
    text = refused.stderr + refused.stdout
    assert refused.returncode == 1 and "exit code: 2" in text
    assert "suppliers/second.yaml:9:3" in text


def test_a_change_that_breaks_a_rule_in_another_file_is_refused(hooked: Hooked) -> None:
    """The supplier's file is fine in itself; the contract is what now relies on a certificate nobody has."""
    refused = hooked.commit({"suppliers/kakuu.yaml": supplier()})
    text = refused.stderr + refused.stdout
    assert refused.returncode == 1, text
    assert f"{PLACE}:14:" in text and "OUT-031" in text
    assert f"new because of this change ({PLACE})" in text


def test_a_deletion_that_leaves_a_reference_behind_is_refused(hooked: Hooked) -> None:
    hooked.git.git("rm", "--quiet", "suppliers/kakuu.yaml")
    refused = hooked.run("git", "commit", "--message", "削除")
    text = refused.stderr + refused.stdout
    assert refused.returncode == 1 and f"{PLACE}:6:13  DOC-004" in text, text


def test_an_exception_that_goes_brings_its_finding_back(hooked: Hooked) -> None:
    files = {PLACE: contract(), "reigai.yaml": exception(path="spec.subcontracts")}
    hooked.commit(files, "--no-verify")
    hooked.git.git("rm", "--quiet", "reigai.yaml")
    refused = hooked.run("git", "commit", "--message", "削除")
    assert refused.returncode == 1 and f"{PLACE}:12:7  {RULE}" in refused.stderr + refused.stdout


def test_old_findings_elsewhere_block_nobody_and_all_files_finds_them(hooked: Hooked, pre_commit: Path) -> None:
    hooked.commit({"contracts/old.yaml": contract("old")}, "--no-verify")
    passed = hooked.commit({"suppliers/kakuu.yaml": supplier() + CERTIFICATE + "# 注記\n"})
    assert passed.returncode == 0, passed.stderr + passed.stdout
    everything = hooked.run(str(pre_commit), "run", "--all-files")
    assert everything.returncode == 1 and f"contracts/old.yaml:12:7  {RULE}" in everything.stdout
    readme = hooked.commit({"README.md": "x"})
    assert readme.returncode == 0


def test_what_is_not_staged_is_not_judged(hooked: Hooked) -> None:
    hooked.git.write({"suppliers/second.yaml": supplier("second")})
    hooked.git.git("add", "--all")
    hooked.git.write({PLACE: contract(), "suppliers/second.yaml": "broken: ["})
    done = hooked.run("git", "commit", "--message", "x")
    assert done.returncode == 0, done.stderr + done.stdout
    assert (hooked.git.path / PLACE).read_text() == contract()


def test_the_hook_is_quick(hooked: Hooked) -> None:
    hooked.commit({"suppliers/second.yaml": supplier("second")})
    started = time.monotonic()
    assert hooked.commit({"suppliers/second.yaml": supplier("second") + "# 注記\n"}).returncode == 0
    assert time.monotonic() - started < 10  # git, pre-commit and kijun together, on a loaded machine
