"""Finding a repository and the few files of its directory that matter: HEAD, refs, shallow, the format of its objects.

Nothing else of its configuration is looked at, so nothing in it can have an effect; nor can ``GIT_*`` variables.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from checker.git.objects import ObjectStore
from checker.model import Notification
from checker.settings import SettingsError

MAX_SMALL_FILE = 16 * 1024 * 1024
MAX_LINKS = 5
OBJECT_FORMAT = re.compile(rb"^\s*objectformat\s*=\s*\"?(\w+)", re.IGNORECASE | re.MULTILINE)


def refusal(code: str, **args: str) -> SettingsError:
    """Return the error that ends the run with exit code 2 and says why."""
    return SettingsError(Notification("error", code, args))


@dataclass(frozen=True)
class Repository:
    """A repository on this machine.

    ``git`` is its own directory (of a linked worktree: that worktree's), ``common`` the one shared by all worktrees,
    ``top`` the working tree's directory, None for a bare repository.
    """

    git: Path
    common: Path
    top: Path | None

    @property
    def root(self) -> Path:
        """The directory that stands for the top of a revision's tree: the working tree, else the bare repository."""
        return self.top or self.git

    @cached_property
    def objects(self) -> ObjectStore:
        """The object database. Raises SettingsError for an object format that is not known."""
        found = OBJECT_FORMAT.search(small_file(self.common / "config") or b"")
        name = found.group(1).decode("ascii", "replace").lower() if found else "sha1"
        if name not in ("sha1", "sha256"):
            raise refusal("git-format", name=name)
        return ObjectStore(self.common / "objects", name)

    @cached_property
    def shallow(self) -> frozenset[bytes]:
        """The commits whose parents this clone does not have."""
        lines = (small_file(self.common / "shallow") or b"").split()
        return frozenset(bytes.fromhex(line.decode()) for line in lines if re.fullmatch(rb"[0-9a-f]{40,64}", line))

    @cached_property
    def refs(self) -> dict[str, str]:
        """Every ref and what it holds: the name of an object in hexadecimal, or ``ref: …``."""
        found: dict[str, str] = {}
        for line in (small_file(self.common / "packed-refs") or b"").decode("utf-8", "replace").splitlines():
            name, space, ref = line.partition(" ")
            if space and not line.startswith(("#", "^")):
                found[ref] = name
        for base in {self.common, self.git}:
            for directory, _, files in os.walk(base / "refs"):
                for file in files:
                    path = Path(directory) / file
                    text = small_file(path)
                    if text is not None:
                        found[path.relative_to(base).as_posix()] = text.decode("utf-8", "replace").strip()
        return found

    def ref(self, name: str) -> str | None:
        """Return what the ref or pseudo-ref (HEAD, …) holds after following symbolic refs, None without it."""
        for _ in range(MAX_LINKS):
            text = self.refs.get(name)
            if text is None and re.fullmatch(r"[A-Z_]+", name):
                content = small_file(self.git / name)
                text = content.decode("utf-8", "replace").strip() if content is not None else None
            if text is None or not text.startswith("ref:"):
                return text.split()[0] if text else None
            name = text[4:].strip()
        return None

    @property
    def branch(self) -> str | None:
        """The branch HEAD is on (it may have no commit yet), None when HEAD is detached."""
        text = (small_file(self.git / "HEAD") or b"").decode("utf-8", "replace").strip()
        return text[4:].strip().removeprefix("refs/heads/") if text.startswith("ref:") else None


def find_repository(start: Path) -> Repository | None:
    """Return the repository that holds ``start``, None when there is none.

    Raises:
        SettingsError: there is one that is damaged or of a kind that is not read.
    """
    start = Path(os.path.realpath(start))
    for directory in (start, *start.parents):
        marker = directory / ".git"
        if os.path.lexists(marker):
            return _opened(marker, directory)
        if (directory / "HEAD").is_file() and (directory / "objects").is_dir() and (directory / "refs").is_dir():
            return _opened(directory, None)
    return None


def _opened(marker: Path, top: Path | None) -> Repository:
    git = marker
    if marker.is_file():
        text = (small_file(marker) or b"").decode("utf-8", "surrogateescape").strip()
        if not text.startswith("gitdir:"):
            raise refusal("git-damaged", reason=f"{marker}: gitdir")
        git = marker.parent / text[7:].strip()
    common = git
    shared = small_file(git / "commondir")
    if shared is not None:
        common = git / os.fsdecode(shared.strip())
    for needed in (git / "HEAD", common / "objects"):
        if not needed.exists():
            raise refusal("git-damaged", reason=f"{needed.name}: {os.strerror(2)}")
    if (common / "reftable").is_dir():
        raise refusal("git-format", name="reftable")
    return Repository(git, common, top)


def small_file(path: Path) -> bytes | None:
    """Return the content of a regular file of the repository's own, None when there is none of a sensible size."""
    try:
        if not path.is_file() or path.stat().st_size > MAX_SMALL_FILE:
            return None
        return path.read_bytes()
    except OSError:
        return None


def short_names(repository: Repository) -> Iterator[str]:
    """Yield the names by which people call the repository's refs."""
    for name in repository.refs:
        for prefix in ("refs/heads/", "refs/tags/", "refs/remotes/"):
            if name.startswith(prefix):
                yield name.removeprefix(prefix)


def prefix_of(repository: Repository, root: Path) -> str:
    """Return where ``root`` lies in the repository's tree: empty for its top, else a path with a final slash."""
    relative = os.path.relpath(os.path.realpath(root), os.path.realpath(repository.root))
    return "" if relative == "." else Path(relative).as_posix() + "/"
