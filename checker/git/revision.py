"""Revisions (gitrevisions): from the name a person gives to a commit and the files of its tree.

Known are names of refs, object names and their beginnings, what ``git describe`` prints, ``@``, and after any of them
``~N``, ``^N``, ``^{}``, ``^{commit}``. Replace refs and grafts have no effect.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.expectation import did_you_mean
from checker.git.objects import Missing
from checker.git.packs import Damaged
from checker.git.repository import Repository, refusal, short_names

REF_FORMS = ("{}", "refs/{}", "refs/tags/{}", "refs/heads/{}", "refs/remotes/{}", "refs/remotes/{}/HEAD")
STEP = re.compile(r"~(\d*)|\^(\d*)(?!\{)|\^\{(commit|)\}")
DESCRIBED = re.compile(r".+-\d+-g([0-9a-f]{4,64})")
TREE, LINK, SUBMODULE = 0o40000, 0o120000, 0o160000
MAX_TREE_DEPTH = 500
MAX_ENTRIES = 1_000_000
MAX_STEPS = 100_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a tree or of the index: its mode as git keeps it and the name of its blob."""

    mode: int
    name: bytes


@dataclass(frozen=True, slots=True)
class Folder:
    """A directory: the name of its tree and all files below it, by path from the top."""

    name: bytes
    files: Sequence[tuple[bytes, Entry]]


EMPTY: Mapping[bytes, Folder] = {}


def find_commit(repository: Repository, text: str) -> bytes:
    """Return the name of the commit that ``text`` means.

    Raises:
        SettingsError: it means none, or what leads there is missing or damaged.
    """
    base = re.split(r"[~^]", text, maxsplit=1)[0]
    if not text or ":" in text or "@{" in text or ".." in text:
        raise refusal("git-revision-form", name=text)
    try:
        name = _named(repository, base, text)
        position = len(base)
        while position < len(text):
            step = STEP.match(text, position)
            if step is None:
                raise refusal("git-revision-form", name=text)
            position = step.end()
            name = _stepped(repository, _commit(repository, name, text), step, text)
        return _commit(repository, name, text)
    except Damaged as error:
        raise refusal("git-damaged", reason=str(error)) from error
    except Missing as error:
        raise refusal("git-object-missing", name=error.args[0].hex()) from error


def _named(repository: Repository, base: str, text: str) -> bytes:
    wanted = "HEAD" if base == "@" else base
    size = 2 * repository.objects.name_size
    if re.fullmatch(f"[0-9a-fA-F]{{{size}}}", wanted):
        return bytes.fromhex(wanted)
    for form in REF_FORMS:
        found = repository.ref(form.format(wanted))
        if found is not None and re.fullmatch(f"[0-9a-f]{{{size}}}", found):
            return bytes.fromhex(found)
    described = DESCRIBED.fullmatch(wanted)
    digits = described.group(1) if described else wanted.lower()
    if re.fullmatch(f"[0-9a-f]{{4,{size}}}", digits):
        names = repository.objects.named(digits)
        commits = [name for name in names if repository.objects.read(name)[0] in ("commit", "tag")]
        if len(commits) > 1:
            listed = ", ".join(name.hex()[: len(digits) + 4] for name in commits)
            raise refusal("git-revision-ambiguous", name=base, found=listed)
        if commits:
            return commits[0]
        if names:
            raise refusal("git-not-a-commit", name=base, kind=repository.objects.read(names[0])[0])
    if wanted == "HEAD":
        raise refusal("git-unborn", branch=repository.branch or "HEAD")
    code = "git-revision-unknown-shallow" if repository.shallow else "git-revision-unknown"
    raise refusal(code, name=text, **did_you_mean(base, sorted({"HEAD", *short_names(repository)})))


def _commit(repository: Repository, name: bytes, text: str) -> bytes:
    for _ in range(MAX_STEPS):
        kind, content = repository.objects.read(name)
        if kind == "commit":
            return name
        if kind != "tag":
            raise refusal("git-not-a-commit", name=text, kind=kind)
        name = _field(content, b"object", name)
    raise Damaged("tags in a circle")


def _field(content: bytes, key: bytes, name: bytes) -> bytes:
    found = re.match(rb"(?:.+\n)*?" + key + rb" ([0-9a-f]{40,64})\n", content)
    if found is None:
        raise Damaged(f"{name.hex()}: {key.decode()}")
    return bytes.fromhex(found.group(1).decode())


def _stepped(repository: Repository, name: bytes, step: re.Match[str], text: str) -> bytes:
    generations, parent, _ = step.groups()
    if generations is None and parent is None:
        return name
    count, which = (int(generations or 1), 1) if generations is not None else (1, int(parent or 1))
    if which == 0:
        return name
    if count > MAX_STEPS:
        raise refusal("git-revision-form", name=text)
    for _ in range(count):
        parents = _parents(repository, name)
        if name in repository.shallow:
            raise refusal("git-shallow", name=text)
        if len(parents) < which:
            raise refusal("git-no-parent", name=text, commit=name.hex()[:12])
        name = parents[which - 1]
    return name


def _parents(repository: Repository, name: bytes) -> list[bytes]:
    head = repository.objects.read(name)[1].partition(b"\n\n")[0]
    return [bytes.fromhex(line[7:].decode()) for line in head.split(b"\n") if line.startswith(b"parent ")]


def tree_of(repository: Repository, commit: bytes) -> bytes:
    """Return the name of the commit's tree. Raises Missing or Damaged."""
    return _field(repository.objects.read(commit)[1], b"tree", commit)


def tree_files(
    repository: Repository, tree: bytes, prefix: bytes = b"", known: Mapping[bytes, Folder] = EMPTY
) -> Iterator[tuple[bytes, Entry]]:
    """Yield every file, link and submodule of ``tree`` with its path, which begins with ``prefix``.

    Args:
        repository: where the trees are read.
        tree: the name of the tree.
        prefix: its path, with a final slash.
        known: directories by path whose trees are not read when they have the name that is expected.

    Raises:
        Missing: a tree is not in this clone.
        Damaged: a tree is no tree, or one that holds more than ``MAX_ENTRIES`` entries.
    """
    pending = [(prefix, tree, 0)]
    count = 0
    while pending:
        above, name, depth = pending.pop()
        if above in known and known[above].name == name:
            yield from known[above].files
            continue
        kind, content = repository.objects.read(name)
        if kind != "tree" or depth > MAX_TREE_DEPTH:
            raise Damaged(f"{name.hex()}: {kind}")
        for mode, file, child in tree_entries(content, repository.objects.name_size, name):
            count += 1
            if count > MAX_ENTRIES:
                raise Damaged(f"a tree with more than {MAX_ENTRIES} entries")
            if mode == TREE:
                pending.append((above + file + b"/", child, depth + 1))
            else:
                yield above + file, Entry(mode, child)


def folders_of(entries: Mapping[bytes, Entry], algorithm: str) -> dict[bytes, Folder]:
    """Return every directory of ``entries`` by path (a final slash, b"" at the top), with the name of its tree."""
    found: dict[bytes, Folder] = {}
    opened: list[tuple[bytes, list[bytes], list[tuple[bytes, Entry]]]] = [(b"", [], [])]

    def close() -> None:
        path, lines, files = opened.pop()
        content = b"".join(lines)
        header = f"tree {len(content)}\0".encode()
        name = hashlib.new(algorithm, header + content, usedforsecurity=False).digest()
        found[path] = Folder(name, files)
        if opened:
            _, above, above_files = opened[-1]
            above.append(b"40000 " + path[:-1].rpartition(b"/")[2] + b"\0" + name)
            above_files += files

    # In the order of whole paths a directory's entries stand together, where the tree above has the directory.
    for path in sorted(entries):
        while not path.startswith(opened[-1][0]):
            close()
        above = opened[-1][0]
        for step in path[len(above) :].split(b"/")[:-1]:
            above += step + b"/"
            opened.append((above, [], []))
        entry = entries[path]
        opened[-1][1].append(b"%o %s\0%s" % (entry.mode, path[len(above) :], entry.name))
        opened[-1][2].append((path, entry))
    while opened:
        close()
    return found


def tree_entries(content: bytes, size: int, name: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield mode, name and object of each entry of the tree called ``name``. Raises Damaged."""
    position = 0
    while position < len(content):
        zero = content.find(b"\0", position)
        mode, _, file = content[position:zero].partition(b" ")
        position = zero + 1 + size
        proper = file not in (b"", b".", b"..") and b"/" not in file
        if zero < 0 or position > len(content) or not proper or not re.fullmatch(rb"[0-7]{5,6}", mode):
            raise Damaged(f"{name.hex()}: tree")
        yield int(mode, 8), file, content[zero + 1 : position]
