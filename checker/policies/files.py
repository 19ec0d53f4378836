"""Which files a policy directory is made of, and their digests: what a run in a checkout compares before it starts."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path


def policy_files(directory: Path) -> dict[str, Path]:
    """Return the files a policy directory is made of, by POSIX path relative to it."""
    names = sorted(name for name in _files(os.fspath(directory)) if _is_policy(name))
    return {name: directory / name for name in names}


def digests(files: Mapping[str, Path]) -> dict[str, str]:
    """Return the SHA-256 of each file, tests left out: they do not change what is compiled."""
    found = {}
    for name, path in sorted(files.items()):
        if not name.endswith("_test.rego"):
            with open(path, "rb") as stream:  # noqa: PTH123 - some hundred files; pathlib takes as long as reading them
                found[name] = hashlib.sha256(stream.read()).hexdigest()
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
