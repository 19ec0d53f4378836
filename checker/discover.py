"""Finding the files of a workspace: which there are, which were asked for, and what cannot be read.

Links are never followed out of the root, nothing but regular files is opened, and every file that is passed over for
another reason than being ignored by git or excluded in ``kijun.yaml`` is reported.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from checker.git_listing import GitFailed, is_repository, list_files
from checker.model import Notification, SourceFile
from checker.parse.limits import MAX_BYTES
from checker.settings import CONFIGURATION

SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Discovered:
    """The files of a workspace by path relative to its root, in order.

    ``judged`` are those the run was asked about, ``named`` those that stood on the command line themselves.
    """

    files: tuple[str, ...]
    judged: frozenset[str]
    named: frozenset[str]
    notifications: tuple[Notification, ...] = ()


def discover(root: Path, paths: Iterable[Path], exclude: tuple[str, ...] = (), *, hook: bool = False) -> Discovered:
    """List the workspace at ``root`` and mark what ``paths`` (inside it) ask for.

    A path that does not exist, leaves the root, or holds no file is an error notification; with ``hook`` the paths come
    from a tool that names every changed file, so that none of them needs to be a document.
    """
    notes: list[Notification] = []
    listed = [name for name in _listing(root, notes) if name.endswith(SUFFIXES) and name != CONFIGURATION]
    wanted: set[str] = set()
    named: set[str] = set()
    for path in paths:
        relative = _relative(root, path, notes)
        if relative is None:
            continue
        if path.is_dir():
            prefix = "" if relative == "." else relative + "/"
            wanted |= {name for name in listed if name.startswith(prefix)}
        else:
            named.add(relative)
    if hook:
        named = {name for name in named if name.endswith(SUFFIXES) and not _excluded(name, exclude)}
    kept = [name for name in listed if name in named or not _excluded(name, exclude)]
    if len(kept) < len(listed):
        notes.append(
            Notification("note", "excluded", {"count": len(listed) - len(kept), "patterns": ", ".join(exclude)})
        )
    files = tuple(name for name in sorted({*kept, *named}) if _readable(root, name, notes))
    judged = frozenset(files) & (wanted | named)
    if not judged and not hook and not any(note.level == "error" for note in notes):
        notes.append(Notification("error", "no-files", {"paths": ", ".join(map(str, paths))}))
    return Discovered(files, judged, frozenset() if hook else frozenset(named) & frozenset(files), tuple(notes))


def read(root: Path, names: Iterable[str]) -> Iterator[SourceFile | Notification]:
    """Read each file; one that vanished, is too large or may not be read gives a notification instead."""
    for name in names:
        try:
            with (root / name).open("rb") as stream:
                if os.fstat(stream.fileno()).st_size > MAX_BYTES:
                    yield Notification("error", "file-too-large", {"limit": MAX_BYTES // (1 << 20)}, path=name)
                    continue
                yield SourceFile(name, stream.read())
        except OSError as error:
            yield Notification("error", "unreadable-file", {"reason": error.strerror or str(error)}, path=name)


def _listing(root: Path, notes: list[Notification]) -> Iterator[str]:
    if is_repository(root):
        try:
            names: Iterable[bytes] = list_files(root)
        except GitFailed as error:
            notes.append(Notification("warning", "git-listing", {"reason": str(error)}))
            names = _walk(root)
    else:
        names = _walk(root)
    for raw in names:
        try:
            yield raw.decode("utf-8")
        except UnicodeDecodeError:
            if raw.endswith(tuple(suffix.encode() for suffix in SUFFIXES)):
                notes.append(Notification("error", "file-name-encoding", {"name": ascii(raw)}))


def _walk(root: Path) -> Iterator[bytes]:
    top = os.fsencode(root)
    for directory, folders, files in os.walk(top, onerror=None):
        folders[:] = sorted(name for name in folders if name != b".git")
        links = [name for name in folders if os.path.islink(os.path.join(directory, name))]  # noqa: PTH114, PTH118
        for name in sorted((*files, *links)):
            yield os.path.relpath(os.path.join(directory, name), top)  # noqa: PTH118


def _relative(root: Path, path: Path, notes: list[Notification]) -> str | None:
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - a link must stay a link here
    top = Path(os.path.abspath(root))  # noqa: PTH100
    if not os.path.lexists(absolute):
        notes.append(Notification("error", "no-such-path", {"name": str(path)}))
        return None
    for base, candidate in ((top, absolute), (root.resolve(), absolute.parent.resolve() / absolute.name)):
        if candidate.is_relative_to(base):
            return candidate.relative_to(base).as_posix()
    notes.append(Notification("error", "outside-root", {"name": str(path), "root": str(root)}))
    return None


def _excluded(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) or name.startswith(pattern.rstrip("/") + "/") for pattern in patterns)


def _readable(root: Path, name: str, notes: list[Notification]) -> bool:
    path = root / name
    try:
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            if not path.resolve().is_relative_to(root.resolve()):
                notes.append(Notification("error", "link-outside-root", {"target": str(path.readlink())}, path=name))
                return False
            status = path.stat()
    except OSError as error:
        notes.append(Notification("error", "unreadable-file", {"reason": error.strerror or str(error)}, path=name))
        return False
    if stat.S_ISDIR(status.st_mode):
        # A linked directory is walked where it really is; a submodule is a repository of its own.
        if (path / ".git").exists():
            notes.append(Notification("warning", "submodule", path=name))
        return False
    if not stat.S_ISREG(status.st_mode):
        notes.append(Notification("error", "not-a-regular-file", path=name))
        return False
    return True
