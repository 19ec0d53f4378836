"""Which files a policy directory is made of, and their digests: what a run in a checkout compares before it starts."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path


def policy_files(directory: Path) -> dict[str, Path]:
    """Return the files a policy directory is made of, by POSIX path relative to it."""
    names = sorted(name for name in _files(os.fspath(directory)) if _is_policy(name))
    return {name: directory / name for name in names}


def digests(files: Mapping[str, Path | str]) -> dict[str, str]:
    """Return the SHA-256 of each file, tests left out: they do not change what is compiled."""
    found = {}
    for name, path in sorted(files.items()):
        if not name.endswith("_test.rego"):
            with open(path, "rb", buffering=0) as stream:  # noqa: PTH123 - some hundred files; pathlib takes as long
                found[name] = hashlib.sha256(stream.read()).hexdigest()
    return found


def source_digests(policies: Sequence[Path], schemas: Path) -> dict[str, str]:
    """Return the SHA-256 of every file that is compiled: of the directories of ``policies`` and of ``schemas``."""
    files: dict[str, Path | str] = {
        name: f"{directory}/{name}" for directory in policies for name in _files(str(directory)) if _is_policy(name)
    }
    shapes = {f"schemas/{name}": f"{schemas}/{name}" for name in _files(str(schemas)) if name.endswith(".json")}
    return digests({**files, **shapes})


def states(directory: Path) -> list[tuple[str, int, int, int, int]]:
    """Return name, size, times of modification and change, and inode of every file below ``directory`` but tests.

    A file whose state is the same has the same content: nobody but the kernel sets the time of change.
    """
    top = os.fspath(directory)
    found = []
    for name in sorted(_files(top)):
        if not name.endswith("_test.rego"):
            status = os.stat(f"{top}/{name}")  # noqa: PTH116 - some hundred files
            found.append((name, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino))
    return found


def _is_policy(name: str) -> bool:
    folder, _, file = name.rpartition("/")
    if name.endswith(".yaml"):
        return name.startswith("data/") or folder == "standards"
    return file.endswith(".rego") or name == "capabilities.json"


def _files(top: str) -> list[str]:
    """Return the files below ``top``, in no order."""
    found: list[str] = []
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        with os.scandir(os.path.join(top, folder)) as entries:  # noqa: PTH118
            for entry in entries:
                name = folder + entry.name
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{name}/")
                else:
                    found.append(name)
    return found
