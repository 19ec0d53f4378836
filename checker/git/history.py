"""The commits that led to a state, read straight from the object database: who made them, and what a path held then."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.git.objects import Missing
from checker.git.packs import Damaged
from checker.git.repository import Repository
from checker.git.revision import TREE, tree_entries

SERVICES = ("noreply@github.com", "noreply@gitlab.com")
MAX_COMMITS = 10_000
PERSON = re.compile(rb"(.*?) ?<([^>\n]*)>")
TRAILER = re.compile(rb"^(?:Reviewed|Approved)-by: *(.*?) *(?:<([^>\n]*)>)? *$", re.IGNORECASE | re.MULTILINE)


class Unknown(Exception):
    """The history cannot be followed as far as needed: ``code`` of a notification and its ``args``."""

    def __init__(self, code: str, **args: str | int) -> None:
        super().__init__(code, args)
        self.code = code
        self.args_of_code = args


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as a commit names them."""

    name: str
    email: str

    def is_other(self, person: Person) -> bool:
        """Whether this is surely somebody else: neither the name nor the address is the same."""
        return _plain(self.email) != _plain(person.email) and _plain(self.name) != _plain(person.name)

    @property
    def is_nobody(self) -> bool:
        """Whether this is no name at all, or a program (a bot, or a forge that commits on behalf of the author)."""
        name, email = _plain(self.name), _plain(self.email)
        return not (name or email) or name.endswith("[bot]") or email in SERVICES


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit: its tree and parents, its author, and who else it names (committer, reviewers)."""

    name: bytes
    tree: bytes
    parents: tuple[bytes, ...]
    author: Person
    others: tuple[Person, ...]


class History:
    """The commits of a repository, each read at most once, ``MAX_COMMITS`` at most."""

    def __init__(self, repository: Repository, limit: int = MAX_COMMITS) -> None:
        """``limit`` bounds how many commits are read."""
        self._repository = repository
        self._limit = limit
        self._commits: dict[bytes, Commit] = {}
        self._entries: dict[tuple[bytes, bytes], tuple[int, bytes] | None] = {}

    def commit(self, name: bytes) -> Commit:
        """Return the commit called ``name``. Raises Unknown when it is not here, or one too many."""
        if name not in self._commits:
            if len(self._commits) >= self._limit:
                raise Unknown("history-long", limit=self._limit)
            self._commits[name] = _parsed(name, self._read(name, "commit"))
        return self._commits[name]

    def parents(self, commit: Commit) -> list[Commit]:
        """Return the parents of ``commit``. Raises Unknown when this clone ends here."""
        if commit.name in self._repository.shallow:
            raise Unknown("history-shallow")
        return [self.commit(name) for name in commit.parents]

    def blob(self, commit: Commit, path: str) -> bytes | None:
        """Return the name of what ``commit`` holds at ``path``, None when there is no file. Raises Unknown."""
        mode, name = TREE, commit.tree
        for step in path.encode("utf-8", "surrogateescape").split(b"/"):
            found = self._entry(name, step) if mode == TREE else None
            if found is None:
                return None
            mode, name = found
        return None if mode == TREE else name

    def content(self, blob: bytes) -> bytes:
        """Return the content of the blob. Raises Unknown when it is not here."""
        return self._read(blob, "blob")

    def _entry(self, tree: bytes, step: bytes) -> tuple[int, bytes] | None:
        key = (tree, step)
        if key not in self._entries:
            entries = tree_entries(self._read(tree, "tree"), self._repository.objects.name_size, tree)
            try:
                self._entries[key] = next(((mode, child) for mode, name, child in entries if name == step), None)
            except Damaged as error:
                raise Unknown("git-damaged", reason=str(error)) from error
        return self._entries[key]

    def _read(self, name: bytes, wanted: str) -> bytes:
        try:
            kind, content = self._repository.objects.read(name)
        except Missing as error:
            raise Unknown("git-object-missing", name=error.args[0].hex()) from error
        except Damaged as error:
            raise Unknown("git-damaged", reason=str(error)) from error
        if kind != wanted:
            raise Unknown("git-damaged", reason=f"{name.hex()}: {kind}")
        return content


def _parsed(name: bytes, content: bytes) -> Commit:
    head, _, message = content.partition(b"\n\n")
    fields: dict[bytes, list[bytes]] = {}
    for line in head.split(b"\n"):
        key, _, value = line.partition(b" ")
        fields.setdefault(key, []).append(value)
    try:
        tree = bytes.fromhex(fields[b"tree"][0].decode("ascii"))
        parents = tuple(bytes.fromhex(parent.decode("ascii")) for parent in fields.get(b"parent", ()))
        author, committer = (_person(fields[key][0]) for key in (b"author", b"committer"))
    except (KeyError, ValueError) as error:
        raise Unknown("git-damaged", reason=f"{name.hex()}: commit") from error
    last = message.strip().rpartition(b"\n\n")[2]
    reviewers = tuple(Person(_text(found[1]), _text(found[2] or b"")) for found in TRAILER.finditer(last))
    return Commit(name, tree, parents, author, (committer, *reviewers))


def _person(line: bytes) -> Person:
    found = PERSON.match(line)
    return Person(_text(found[1]), _text(found[2])) if found else Person(_text(line), "")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace").strip()


def _plain(text: str) -> str:
    return "".join(text.casefold().split())
