"""Which files git knows or would add: the only question asked of the ``git`` program in a working tree.

The repository is not trusted: its configuration can name programs that git would run (core.fsmonitor, core.hooksPath).
Those settings are overruled on the command line, and the user's and the system's configuration are not read.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from checker.model import Notification

TIMEOUT_SECONDS = 60.0
NEUTRAL = (
    "-c", "core.fsmonitor=false",
    "-c", "core.hooksPath=" + os.devnull,
    "-c", "core.untrackedCache=false",
    "-c", "safe.directory=*",
    "-c", "core.quotePath=false",
)  # fmt: skip


class GitFailed(Exception):
    """git could not list the files; the text is its own."""


def is_repository(root: Path) -> bool:
    """Whether ``root`` is the top of a git working tree."""
    return (root / ".git").exists()


def list_files(root: Path) -> tuple[list[bytes], list[Notification]]:
    """Return the paths, relative to ``root``, of all files that are tracked or neither tracked nor ignored.

    The notifications are git's own complaints; a directory that it could not open is an error.

    Raises:
        GitFailed: git is missing, fails, or does not answer within ``TIMEOUT_SECONDS``.
    """
    command = ["git", *NEUTRAL, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    neutral = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            command, cwd=root, env={**kept, **neutral}, capture_output=True, timeout=TIMEOUT_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GitFailed(str(error)) from error
    if done.returncode != 0:
        raise GitFailed(done.stderr.decode("utf-8", "replace").strip())
    complaints = [
        Notification("error" if "could not open directory" in line else "warning", "git-complaint", {"text": line})
        for line in done.stderr.decode("utf-8", "replace").splitlines()
    ]
    return sorted({name.rstrip(b"/") for name in done.stdout.split(b"\0") if name}), complaints
