"""Git repositories for tests, made with the real git."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from documents import contract, supplier
from support import write

IDENTITY = {
    "GIT_AUTHOR_NAME": "試験",
    "GIT_AUTHOR_EMAIL": "test@example.invalid",
    "GIT_COMMITTER_NAME": "試験",
    "GIT_COMMITTER_EMAIL": "test@example.invalid",
    "GIT_AUTHOR_DATE": "2026-11-01T09:00:00+09:00",
    "GIT_COMMITTER_DATE": "2026-11-01T09:00:00+09:00",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


@dataclass(frozen=True)
class GitRepository:
    """A repository at ``path``."""

    path: Path

    def git(self, *arguments: str | Path, check: bool = True, env: dict[str, str] | None = None) -> str:
        """Run git and return what it printed."""
        environment = {**{k: v for k, v in os.environ.items() if not k.startswith("GIT_")}, **IDENTITY, **(env or {})}
        command = ["git", "-c", "protocol.file.allow=always", *map(str, arguments)]
        done = subprocess.run(command, cwd=self.path, env=environment, capture_output=True, text=True, check=False)
        if check and done.returncode != 0:
            pytest.fail(f"{command}: {done.stderr}")
        return done.stdout.strip()

    def write(self, files: dict[str, str | bytes]) -> GitRepository:
        """Write files into the working tree."""
        write(self.path, files)
        return self

    def commit(self, files: dict[str, str | bytes] | None = None, *, tag: str | None = None) -> str:
        """Write ``files``, commit everything and return the commit's name."""
        self.write(files or {})
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "変更")
        if tag is not None:
            self.git("tag", "--annotate", "--message", tag, tag)
        return self.git("rev-parse", "HEAD")


def repository(path: Path, *options: str) -> GitRepository:
    """Make an empty repository on the branch ``main``."""
    path.mkdir(parents=True, exist_ok=True)
    made = GitRepository(path)
    made.git("init", "--quiet", "--initial-branch", "main", *options)
    return made


def agency(path: Path, *options: str) -> GitRepository:
    """Make a repository with a supplier (nothing to find) and a contract with two findings of OUT-006."""
    made = repository(path, *options)
    made.commit({"suppliers/kakuu.yaml": supplier(), "contracts/keiyaku.yaml": contract()})
    return made


def clean_contract(name: str = "keiyaku") -> str:
    """Return the contract without its subcontracts, and so without findings of OUT-006."""
    return contract(name).partition("  subcontracts:")[0]
