"""The files of the repository that documents name (``x-file`` in the schemas): which there are, and their SHA-256.

A file counts when the repository holds it: git tracks it or would add it (a file that ``.gitignore`` names is no
evidence), in a revision or the index when it is in that tree; without git every file below the root counts. A link
counts when it leads to such a file. Directories, absolute paths and paths with ``..`` name nothing. The bytes are
hashed as they stand: a pointer of Git LFS is a pointer, and a line end that git converts is another content.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from checker.git.packs import MAX_PIECE
from checker.model import Notification

if TYPE_CHECKING:
    from checker.git.snapshot import Snapshot
    from checker.index import Files

MAX_FILE = MAX_PIECE
"""Larger files are not hashed; git's objects of that size are not read either."""
CHUNK = 1024 * 1024
Outcome = str | Notification | None
"""A digest, why there is none although the file is there, or None for a file that is not there."""


def files_in(
    root: Path, listed: Collection[str], snapshot: Snapshot | None, names: Iterable[str]
) -> tuple[Files, list[Notification]]:
    """Return those of ``names`` that are files of the repository, and what could not be read (level error).

    Args:
        root: the workspace.
        listed: the files of the working tree, relative to the root.
        snapshot: the revision or index to look into instead of the working tree.
        names: paths relative to the root.
    """
    found: dict[str, dict[str, str]] = {}
    notes: list[Notification] = []
    for name in sorted(set(names)):
        outcome = _in_tree(root, listed, name) if snapshot is None else _in_snapshot(snapshot, name)
        if isinstance(outcome, Notification):
            notes.append(outcome)
            found[name] = {}
        elif outcome is not None:
            found[name] = {"sha256": outcome}
    return found, notes


def _in_tree(root: Path, listed: Collection[str], name: str) -> Outcome:
    top = Path(os.path.realpath(root))
    place = Path(os.path.realpath(top / name))
    inside = name in listed and place.is_relative_to(top) and place.relative_to(top).as_posix() in listed
    try:
        # A link that is left after all links were followed leads in a circle.
        return _digest(place, name) if inside and not place.is_symlink() else None
    except FileNotFoundError:
        return None
    except OSError as error:
        return Notification("error", "unreadable-file", {"reason": error.strerror or str(error)}, path=name)


def _digest(place: Path, name: str) -> Outcome:
    # Neither a link nor a pipe that has come into the place of the file since it was looked up stops the run.
    handle = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as stream:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            return None
        if status.st_size > MAX_FILE:
            return Notification("error", "file-too-large", {"size": status.st_size, "limit": MAX_FILE}, path=name)
        digest = hashlib.sha256()
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _in_snapshot(snapshot: Snapshot, name: str) -> Outcome:
    if not snapshot.is_entry(name):
        return None
    content = snapshot.content(name)
    if isinstance(content, Notification):
        return None if content.code == "link-outside-root" else content
    return hashlib.sha256(content).hexdigest()
