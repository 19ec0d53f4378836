"""Syntax trees of Rego files, kept between builds by content: ``opa parse`` is a process for each file."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any

from checker.kept import private_directory, put
from checker.opa import find_opa, run_opa
from checker.settings import cache_directory


def syntax_tree(path: Path) -> Any:
    """Return what ``opa parse`` makes of the file at ``path``. Raises OpaFailed for a syntax error."""
    entry = _entry(path)
    if entry is not None:
        with contextlib.suppress(OSError, ValueError):
            return json.loads(entry.read_bytes())
    text = run_opa(["parse", "--format", "json", str(path)])
    if entry is not None:
        put(entry, [text.encode()])
    return json.loads(text)


def _entry(path: Path) -> Path | None:
    """Return where the tree of this content, made by this ``opa``, is kept; None where nothing can be kept."""
    base, opa = cache_directory(), find_opa()
    directory = None if base is None or opa is None else private_directory(base / "syntax")
    if directory is None or opa is None:
        return None
    status = Path(opa).stat()
    made_by = f"{status.st_size} {status.st_mtime_ns}\0".encode()
    return directory / f"{hashlib.sha256(made_by + path.read_bytes()).hexdigest()}.json"
