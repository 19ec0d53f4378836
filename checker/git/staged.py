"""The index (gitformat-index, versions 2 to 4): what would be committed."""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Iterator
from pathlib import Path

from checker.git.packs import Damaged
from checker.git.repository import MAX_SMALL_FILE, Repository, refusal
from checker.git.revision import TREE, Entry, tree_files

FIXED = 40
"""Bytes of an entry before the object's name: times, device, inode, mode, owner, group and size."""
MODE = 24
EXTENDED, STAGE = 0x4000, 0x3000
INTENT_TO_ADD = 0x2000
MAX_INDEX = 64 * MAX_SMALL_FILE


def staged_files(repository: Repository) -> tuple[dict[bytes, Entry], list[bytes]]:
    """Return what would be committed by path from the top, and the paths whose merge is not resolved.

    A file that was only announced (``git add --intent-to-add``) is not part of a commit. Git names another index in
    ``GIT_INDEX_FILE`` while a hook of ``git commit FILE`` or ``git commit --all`` runs; it is followed when it lies in
    the repository's own directory.

    Raises:
        SettingsError: the index is of a form that is not read.
        Damaged: the index is not what git wrote.
        Missing: a directory of a sparse index is not in this clone.
    """
    path = _index_file(repository)
    try:
        if path.stat().st_size > MAX_INDEX:
            raise Damaged(f"index: more than {MAX_INDEX} bytes")
        text = path.read_bytes()
    except FileNotFoundError:
        return {}, []
    except OSError as error:
        raise Damaged(f"index: {error.strerror}") from error
    try:
        return _read(repository, text)
    except (IndexError, struct.error) as error:
        raise Damaged("index: cut short") from error


def _index_file(repository: Repository) -> Path:
    own = repository.git / "index"
    named = os.environ.get("GIT_INDEX_FILE")
    if not named:
        return own
    for base in (repository.root, Path.cwd()):
        path = Path(os.path.realpath(base / named))
        if path.parent == Path(os.path.realpath(repository.git)) and path.is_file():
            return path
    return own


def _read(repository: Repository, text: bytes) -> tuple[dict[bytes, Entry], list[bytes]]:
    size = repository.objects.name_size
    magic, version, count = struct.unpack_from(">4sII", text)
    if magic != b"DIRC":
        raise Damaged("index: no index")
    if version not in (2, 3, 4):
        raise refusal("git-format", name=f"index {version}")
    end = len(text) - size
    digest = hashlib.new(repository.objects.algorithm, text[:end], usedforsecurity=False).digest()
    if text[end:] not in (digest, bytes(size)):  # zeros: index.skipHash
        raise Damaged("index: the checksum is wrong")
    files: dict[bytes, Entry] = {}
    unmerged: set[bytes] = set()
    position, previous = 12, b""
    for _ in range(count):
        (mode,) = struct.unpack_from(">I", text, position + MODE)
        name = text[position + FIXED : position + FIXED + size]
        start = position + FIXED + size + 2
        (flags,) = struct.unpack_from(">H", text, start - 2)
        extended = 0
        if flags & EXTENDED:
            (extended,) = struct.unpack_from(">H", text, start)
            start += 2
        previous, position = _path(text, position, start, previous, version)
        if extended & INTENT_TO_ADD:
            continue
        if flags & STAGE:
            unmerged.add(previous)
        elif mode == TREE:
            files.update(tree_files(repository, name, previous))
        else:
            files[previous] = Entry(mode, name)
    for extension in _extensions(text, position, end):
        if extension == b"link":
            raise refusal("git-split-index")
        if extension[:1].islower() and extension != b"sdir":
            raise refusal("git-format", name=f"index {extension.decode('ascii', 'replace')}")
    return files, sorted(unmerged)


def _path(text: bytes, entry: int, start: int, previous: bytes, version: int) -> tuple[bytes, int]:
    """Return the path of the entry that began at ``entry``, and where the next entry begins."""
    kept = b""
    if version == 4:  # noqa: PLR2004 - the version that shares beginnings of paths
        strip, start = _strip(text, start)
        kept = previous[: len(previous) - strip]
    zero = text.index(b"\0", start)
    path = kept + text[start:zero]
    if version == 4:  # noqa: PLR2004
        return path, zero + 1
    return path, entry + ((zero - entry) // 8 + 1) * 8


def _strip(text: bytes, position: int) -> tuple[int, int]:
    byte = text[position]
    value, position = byte & 0x7F, position + 1
    while byte & 0x80:
        byte = text[position]
        value, position = ((value + 1) << 7) | (byte & 0x7F), position + 1
    return value, position


def _extensions(text: bytes, position: int, end: int) -> Iterator[bytes]:
    while position + 8 <= end:
        signature, length = struct.unpack_from(">4sI", text, position)
        yield signature
        position += 8 + length
