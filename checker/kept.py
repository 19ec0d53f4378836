"""What is kept between runs on disk: only where nobody else could have written, and put in place in one step."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path


def private_directory(path: Path) -> Path | None:
    """Return ``path``, made if need be, or None if someone else could have written into it."""
    if not hasattr(os, "getuid"):
        return None
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = path.lstat()
    except OSError:
        return None
    private = stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o077
    return path if private else None


def put(entry: Path, pieces: Iterable[bytes], *, most: int | None = None) -> None:
    """Write the file ``entry`` out of ``pieces``; a disk that is full or read-only is no reason to stop.

    Args:
        entry: the file; who reads it meanwhile sees the old one or the new one.
        pieces: its content.
        most: how many files of its directory stay, those written last; None for all.
    """
    with contextlib.suppress(OSError):
        _put(entry, pieces)
        if most is not None:
            for old in sorted(entry.parent.iterdir(), key=_modified, reverse=True)[most:]:
                old.unlink()


def _put(entry: Path, pieces: Iterable[bytes]) -> None:
    handle, temporary = tempfile.mkstemp(dir=entry.parent, suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
        Path(temporary).replace(entry)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def _modified(path: Path) -> float:
    with contextlib.suppress(OSError):
        return path.stat().st_mtime
    return 0.0
