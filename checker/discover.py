"""Finding the files of a workspace: which there are, which were asked for, and what cannot be read.

Links are never followed out of the root, nothing but regular files is opened, and every file that is passed over for
another reason than being ignored by git or excluded in ``kijun.yaml`` is reported.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from checker.git_listing import GitFailed, is_repository, list_files
from checker.model import Notification, SourceFile
from checker.parse.limits import MAX_BYTES
from checker.settings import CONFIGURATION, place_of

SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Discovered:
    """The files of a workspace by path relative to its root, in order.

    ``judged`` are those the run was asked about, ``named`` those that stood on the command line themselves. ``listed``
    are all files of a working tree's repository, whatever they hold.
    """

    files: tuple[str, ...]
    judged: frozenset[str]
    named: frozenset[str]
    notifications: tuple[Notification, ...] = ()
    listed: frozenset[str] = frozenset()


def discover(root: Path, paths: Iterable[Path], exclude: tuple[str, ...] = (), *, hook: bool = False) -> Discovered:
    """List the workspace at ``root`` and mark what ``paths`` (inside it) ask for.

    A path that does not exist, leaves the root, or holds no file is an error notification; with ``hook`` the paths come
    from a tool that names every changed file, so that none of them needs to be a document.
    """
    notes: list[Notification] = []
    asked = [(path, relative) for path in paths if (relative := _relative(root, path, notes)) is not None]
    if not asked and not hook:
        return Discovered((), frozenset(), frozenset(), tuple(notes))
    everything = frozenset(_listing(root, notes))
    listed = sorted(name for name in everything if name != CONFIGURATION and _concerns_us(root, name))
    wanted: set[str] = set()
    named: set[str] = set()
    for path, relative in asked:
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a directory may not be searched
            prefix = "" if relative == "." else relative + "/"
            wanted |= {name for name in listed if name.startswith(prefix)}
        else:
            named.add(relative)
    if hook:
        named = {name for name in named if name.lower().endswith(SUFFIXES) and not is_excluded(name, exclude)}
    kept = [name for name in listed if name in named or not is_excluded(name, exclude)]
    if len(kept) < len(listed):
        notes.append(
            Notification("note", "excluded", {"count": len(listed) - len(kept), "patterns": ", ".join(exclude)})
        )
    top = os.fspath(root)
    present = [name for name in kept if name in named or os.path.lexists(f"{top}/{name}")]
    files = tuple(name for name in sorted({*present, *named}) if _add_problem(root, name, notes))
    judged = frozenset(files) & (wanted | named)
    if not judged and not hook and not any(note.level == "error" for note in notes):
        notes.append(Notification("error", "no-files", {"paths": ", ".join(map(str, paths))}))
    named = set() if hook else named & set(files)
    return Discovered(files, judged, frozenset(named), tuple(notes), everything)


def read(root: Path, names: Iterable[str]) -> Iterator[SourceFile | Notification]:
    """Read each file; one that vanished, is too large or may not be read gives a notification instead."""
    top = os.fspath(root)
    for name in names:
        problem = _problem(root, name)
        if problem is not None:
            yield problem
            continue
        try:
            with open(f"{top}/{name}", "rb", buffering=0) as stream:  # noqa: PTH123 - pathlib takes as long as reading
                size = os.fstat(stream.fileno()).st_size
                if size > MAX_BYTES:
                    yield Notification("error", "file-too-large", {"size": size, "limit": MAX_BYTES}, path=name)
                    continue
                yield SourceFile(name, stream.read())
        except OSError as error:
            yield _unreadable(name, error)


def _listing(root: Path, notes: list[Notification]) -> Iterator[str]:
    if is_repository(root):
        try:
            names, complaints = list_files(root)
            notes += complaints
        except GitFailed as error:
            notes.append(Notification("warning", "git-listing", {"reason": str(error)}))
            names = _walk(root, notes)
    else:
        names = _walk(root, notes)
    for raw in names:
        try:
            yield raw.decode("utf-8")
        except UnicodeDecodeError:
            if raw.lower().endswith(tuple(suffix.encode() for suffix in SUFFIXES)):
                notes.append(Notification("error", "file-name-encoding", {"name": ascii(raw)}))


def _walk(root: Path, notes: list[Notification]) -> list[bytes]:
    def failed(error: OSError) -> None:
        name = os.path.relpath(error.filename, top).decode("utf-8", "backslashreplace")
        notes.append(_unreadable(name, error))

    top = os.fsencode(root)
    found: list[bytes] = []
    for directory, folders, files in os.walk(top, onerror=failed):
        folders[:] = [name for name in folders if name != b".git"]
        links = [name for name in folders if os.path.islink(os.path.join(directory, name))]  # noqa: PTH114, PTH118
        begun = directory[len(top) :].lstrip(b"/") + b"/" if directory != top else b""
        found += [begun + name for name in (*files, *links)]
    return sorted(found)


def _concerns_us(root: Path, name: str) -> bool:
    """Whether a listed name may hold documents: by its suffix, or as a link to a directory or a repository."""
    return name.lower().endswith(SUFFIXES) or os.path.isdir(root / name)  # noqa: PTH112


def _relative(root: Path, path: Path, notes: list[Notification]) -> str | None:
    if not os.path.lexists(path):
        notes.append(Notification("error", "no-such-path", {"name": str(path)}))
        return None
    place, top = place_of(path), place_of(root)
    if not place.is_relative_to(top):
        notes.append(Notification("error", "outside-root", {"name": str(path), "root": str(root)}))
        return None
    try:
        return place.relative_to(top).as_posix().encode("utf-8").decode("utf-8")
    except UnicodeEncodeError:
        notes.append(Notification("error", "file-name-encoding", {"name": ascii(os.fsencode(path))}))
        return None


def is_excluded(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether one of the configuration's ``exclude`` patterns matches ``name``, relative to the root."""
    return any(fnmatchcase(name, pattern) or name.startswith(pattern.rstrip("/") + "/") for pattern in patterns)


def _add_problem(root: Path, name: str, notes: list[Notification]) -> bool:
    """Whether ``name`` is a file to be read; if not, why not is added to ``notes``."""
    with suppress(OSError):
        if stat.S_ISREG(os.lstat(f"{os.fspath(root)}/{name}").st_mode):
            return True
    problem = _problem(root, name)
    if problem is not None:
        notes.append(problem)
    elif os.path.isdir(f"{os.fspath(root)}/{name}"):  # noqa: PTH112
        # A linked directory is walked where it really is; a submodule is a repository of its own.
        if (root / name / ".git").exists():
            notes.append(Notification("warning", "submodule", path=name))
        return False
    return problem is None


def _problem(root: Path, name: str) -> Notification | None:
    """Return why ``name`` must not be opened, None for a directory or a regular file inside the root."""
    try:
        status = os.lstat(f"{os.fspath(root)}/{name}")
        if stat.S_ISLNK(status.st_mode):
            path = root / name
            if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
                return Notification("error", "link-outside-root", {"target": str(path.readlink())}, path=name)
            status = path.stat()
    except OSError as error:
        return _unreadable(name, error)
    if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
        return Notification("error", "not-a-regular-file", path=name)
    return None


def _unreadable(name: str, error: OSError) -> Notification:
    return Notification("error", "unreadable-file", {"reason": error.strerror or str(error)}, path=name)
