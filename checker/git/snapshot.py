"""The files of a revision or of the index, as a workspace: what discovery asks of a working tree, asked of git."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from checker.git.objects import Missing
from checker.git.packs import Damaged
from checker.git.repository import Repository, refusal
from checker.git.revision import LINK, SUBMODULE, Entry, find_commit, folders_of, tree_files, tree_of
from checker.git.staged import staged_files
from checker.model import Notification, SourceFile
from checker.parse.limits import MAX_BYTES

MAX_LINKS = 40


@dataclass(frozen=True)
class Snapshot:
    """The files below ``prefix`` (empty, or a directory with its final slash) of one revision or of the index.

    ``entries`` are by path from the repository's top. ``commit`` is None for the index, whose ``unmerged`` paths have
    no content yet.
    """

    repository: Repository
    prefix: str
    entries: dict[bytes, Entry]
    commit: bytes | None = None
    unmerged: tuple[bytes, ...] = ()

    @property
    def root(self) -> Path:
        """The directory this workspace has, or would have, in a working tree."""
        return self.repository.root / self.prefix

    def listing(self) -> Iterator[bytes]:
        """Yield the paths of all entries relative to the workspace."""
        start = self.prefix.encode()
        for path in sorted({*self.entries, *self.unmerged}):
            if path.startswith(start):
                yield path[len(start) :]

    @cached_property
    def _folders(self) -> frozenset[str]:
        found = {""}
        for path in self.entries:
            folder = path.decode("utf-8", "surrogateescape").rpartition("/")[0]
            while folder not in found:
                found.add(folder)
                folder = folder.rpartition("/")[0]
        return frozenset(found)

    def is_folder(self, name: str) -> bool:
        """Whether ``name``, relative to the workspace, is a directory with something in it."""
        return self._full(name) in self._folders

    def exists(self, name: str) -> bool:
        """Whether there is anything called ``name``, relative to the workspace."""
        return self.is_folder(name) or self._full(name).encode("utf-8", "surrogateescape") in self.entries

    def _full(self, name: str) -> str:
        return self.prefix.rstrip("/") if name in ("", ".") else self.prefix + name

    def submodules(self) -> list[Notification]:
        """Return a warning for each submodule of the workspace."""
        names = [name for name in self.listing() if self.is_submodule(name)]
        return [Notification("warning", "submodule", path=name.decode("utf-8", "replace")) for name in names]

    def is_submodule(self, name: bytes) -> bool:
        """Whether ``name``, relative to the workspace, is another repository."""
        entry = self.entries.get(self.prefix.encode() + name)
        return entry is not None and entry.mode == SUBMODULE

    def obstacle(self, name: str) -> Notification | None:
        """Return why ``name`` is not read (level error), None when it is a file or a link to one in the workspace."""
        path = self._full(name).encode("utf-8", "surrogateescape")
        if path in self.unmerged:
            return Notification("error", "git-unmerged", path=name)
        entry = self.entries.get(path)
        if entry is None or entry.mode != LINK:
            return None
        try:
            return None if self._target(path) is not None else self._dangling(name)
        except (Missing, Damaged) as error:
            return self._unreadable(name, error)

    def _dangling(self, name: str) -> Notification:
        entry = self.entries[self._full(name).encode("utf-8", "surrogateescape")]
        target = self.repository.objects.read(entry.name)[1].decode("utf-8", "replace")
        return Notification("error", "link-outside-root", {"target": target}, path=name)

    def _target(self, path: bytes) -> Entry | None:
        """Follow links from ``path``; None when they lead out of the workspace, nowhere or in a circle."""
        done, pending = b"", path.split(b"/")
        for _ in range(MAX_LINKS * 100):
            if not pending:
                entry = self.entries.get(done)
                inside = (done + b"/").startswith(self.prefix.encode())
                return entry if inside and entry is not None and entry.mode != SUBMODULE else None
            step = pending.pop(0)
            if step in (b"", b"."):
                continue
            if step == b"..":
                if not done:
                    return None
                done = done.rpartition(b"/")[0]
                continue
            done = done + b"/" + step if done else step
            link = self.entries.get(done)
            if link is not None and link.mode == LINK:
                target = self.repository.objects.read(link.name)[1]
                if target.startswith(b"/"):
                    return None
                pending = [*target.split(b"/"), *pending]
                done = done.rpartition(b"/")[0]
        return None

    def is_entry(self, name: str) -> bool:
        """Whether ``name``, relative to the workspace, is a file, link or submodule (and not what a link leads to)."""
        return self._full(name).encode("utf-8", "surrogateescape") in self.entries

    def read(self, name: str) -> SourceFile | Notification:
        """Return ``name`` as it was committed or staged, unless it is larger than a document may be."""
        content = self.content(name)
        if isinstance(content, Notification):
            return content
        if len(content) > MAX_BYTES:
            return Notification("error", "file-too-large", {"size": len(content), "limit": MAX_BYTES}, path=name)
        return SourceFile(name, content)

    def content(self, name: str) -> bytes | Notification:
        """Return the content of ``name`` as it was committed or staged; no filter runs."""
        try:
            entry = self._target(self._full(name).encode("utf-8", "surrogateescape"))
            if entry is None:
                return self._dangling(name)
            return self.repository.objects.read(entry.name)[1]
        except (Missing, Damaged) as error:
            return self._unreadable(name, error)

    def _unreadable(self, name: str, error: Missing | Damaged) -> Notification:
        if isinstance(error, Missing):
            return Notification("error", "git-blob-missing", {"name": error.args[0].hex()}, path=name)
        return Notification("error", "git-blob-damaged", {"reason": str(error)}, path=name)

    def below(self, prefix: str) -> Snapshot:
        """Return the same files as the workspace below ``prefix``."""
        return Snapshot(self.repository, prefix, self.entries, self.commit, self.unmerged)


def revision_snapshot(repository: Repository, text: str, prefix: str = "", like: Snapshot | None = None) -> Snapshot:
    """Return the files of the revision ``text``.

    Args:
        repository: the repository.
        text: the revision as a person writes it.
        prefix: the workspace in it.
        like: files that are nearly the same; directories that are equal in both are not read again.

    Raises:
        SettingsError: there is no such commit or tree here.
    """
    commit = find_commit(repository, text)
    known = {} if like is None else folders_of(like.entries, repository.objects.algorithm)
    try:
        entries = dict(tree_files(repository, tree_of(repository, commit), known=known))
    except Missing as error:
        raise refusal("git-object-missing", name=error.args[0].hex()) from error
    except Damaged as error:
        raise refusal("git-damaged", reason=str(error)) from error
    return Snapshot(repository, prefix, entries, commit)


def staged_snapshot(repository: Repository, prefix: str = "") -> Snapshot:
    """Return the files that would be committed. Raises SettingsError when the index cannot be read."""
    if repository.top is None:
        raise refusal("git-bare-index")
    try:
        entries, unmerged = staged_files(repository)
    except Missing as error:
        raise refusal("git-object-missing", name=error.args[0].hex()) from error
    except Damaged as error:
        raise refusal("git-damaged", reason=str(error)) from error
    return Snapshot(repository, prefix, entries, None, tuple(unmerged))
