"""Discovery in a revision or the index: which files there are and which were asked for."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from checker.discover import SUFFIXES, Discovered, is_excluded
from checker.git.snapshot import Snapshot
from checker.model import Notification
from checker.settings import CONFIGURATION


def discover_snapshot(snapshot: Snapshot, paths: Iterable[Path], exclude: tuple[str, ...] = ()) -> Discovered:
    """List the workspace of ``snapshot`` and mark what ``paths`` ask for; they mean places in its tree.

    Whether git would ignore a file is of no interest: it is in the tree. A path that is not there or leaves the
    workspace is an error notification, and so is a request that holds no file.
    """
    notes: list[Notification] = snapshot.submodules()
    listed = [name for name in _names(snapshot, notes) if name != CONFIGURATION]
    paths = list(paths)
    wanted: set[str] = set()
    named: set[str] = set()
    for path in paths:
        relative = _relative(snapshot, path, notes)
        if relative is None:
            continue
        if snapshot.is_folder(relative):
            prefix = f"{relative}/" if relative else ""
            wanted |= {name for name in listed if name.startswith(prefix)}
        else:
            named.add(relative)
    kept = [name for name in listed if name in named or not is_excluded(name, exclude)]
    if len(kept) < len(listed):
        notes.append(
            Notification("note", "excluded", {"count": len(listed) - len(kept), "patterns": ", ".join(exclude)})
        )
    files = []
    for name in sorted({*kept, *named}):
        obstacle = snapshot.obstacle(name)
        if obstacle is None:
            files.append(name)
        else:
            notes.append(obstacle)
    judged = frozenset(files) & (wanted | named)
    if not judged and not any(note.level == "error" for note in notes):
        notes.append(Notification("error", "no-files", {"paths": ", ".join(map(str, paths))}))
    return Discovered(tuple(files), judged, frozenset(named) & frozenset(files), tuple(notes))


def _names(snapshot: Snapshot, notes: list[Notification]) -> list[str]:
    found = []
    for raw in snapshot.listing():
        if not raw.lower().endswith(tuple(suffix.encode() for suffix in SUFFIXES)) or snapshot.is_submodule(raw):
            continue
        try:
            found.append(raw.decode("utf-8"))
        except UnicodeDecodeError:
            notes.append(Notification("error", "file-name-encoding", {"name": ascii(raw)}))
    return found


def _relative(snapshot: Snapshot, path: Path, notes: list[Notification]) -> str | None:
    """Return ``path`` relative to the workspace ('' for all of it), None and a note when it is not there."""
    top = Path(os.path.realpath(snapshot.root))
    place = Path(os.path.realpath(path.parent)) / path.name if path.name not in ("", "..") else path.resolve()
    if not place.is_relative_to(top):
        notes.append(Notification("error", "outside-root", {"name": str(path), "root": str(snapshot.root)}))
        return None
    relative = "/".join(place.relative_to(top).parts)
    if not snapshot.exists(relative):
        notes.append(Notification("error", "git-no-such-path", {"name": relative}))
        return None
    return relative
