"""The object database of a repository: loose objects, packs and alternates, each object checked against its name."""

from __future__ import annotations

import hashlib
import os
import stat
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from checker.git.packs import MAX_CHAIN, MAX_PIECE, Damaged, Pack, Stored

MAX_ALTERNATES = 5
HEADER = 64
KINDS = ("commit", "tree", "blob", "tag")


class Missing(Exception):
    """An object is not in this clone; the argument is its name."""


@dataclass(frozen=True)
class ObjectStore:
    """The objects below ``directory`` (``…/objects``), named by ``algorithm`` (sha1 or sha256)."""

    directory: Path
    algorithm: str = "sha1"

    @property
    def name_size(self) -> int:
        """The length of an object's name in bytes."""
        return hashlib.new(self.algorithm, usedforsecurity=False).digest_size

    @cached_property
    def _directories(self) -> tuple[Path, ...]:
        found = [self.directory]
        for depth, start in _generations(self.directory):
            if depth <= MAX_ALTERNATES and start not in found:
                found.append(start)
        return tuple(found)

    @cached_property
    def _packs(self) -> tuple[Pack, ...]:
        indexes = [path for directory in self._directories for path in sorted((directory / "pack").glob("*.idx"))]
        packs = []
        for index in indexes:
            try:
                packs.append(Pack(index, self.name_size))
            except OSError as error:
                raise Damaged(f"{index.name}: {error.strerror}") from error
        return tuple(packs)

    def read(self, name: bytes) -> Stored:
        """Return the object called ``name``.

        Raises:
            Missing: it is not here.
            Damaged: it is not what its name says, or cannot be read.
        """
        return self._read(name, 0)

    def _read(self, name: bytes, depth: int) -> Stored:
        if depth > MAX_CHAIN:
            raise Damaged("deltas in a circle")
        found = self._packed(name, depth) or self._loose(name)
        if found is None:
            raise Missing(name)
        kind, content = found
        header = f"{kind} {len(content)}\0".encode()
        if hashlib.new(self.algorithm, header + content, usedforsecurity=False).digest() != name:
            raise Damaged(f"{name.hex()}: the content does not have this name")
        return kind, content

    def _packed(self, name: bytes, depth: int) -> Stored | None:
        for pack in self._packs:
            offset = pack.find(name)
            if offset is not None:
                try:
                    return pack.read(offset, lambda base: self._read(base, depth + 1))
                except OSError as error:
                    raise Damaged(f"{name.hex()}: {error.strerror}") from error
                except RecursionError:
                    raise Damaged("deltas in a circle") from None
        return None

    def _loose(self, name: bytes) -> Stored | None:
        text = name.hex()
        for directory in self._directories:
            path = directory / text[:2] / text[2:]
            try:
                if not stat.S_ISREG(path.stat().st_mode):
                    raise Damaged(f"{text}: no regular file")
                return _inflated(path.read_bytes(), text)
            except FileNotFoundError:
                continue
            except OSError as error:
                raise Damaged(f"{text}: {error.strerror}") from error
        return None

    def named(self, prefix: str) -> list[bytes]:
        """Return the names of all objects that begin with the hexadecimal digits ``prefix`` (four or more)."""
        found = {name for pack in self._packs for name in pack.names(prefix.encode())}
        for directory in self._directories:
            try:
                rest = [path.name for path in (directory / prefix[:2]).iterdir()]
            except OSError:
                continue
            found |= {
                bytes.fromhex(prefix[:2] + name)
                for name in rest
                if name.startswith(prefix[2:]) and len(name) == 2 * self.name_size - 2 and _is_hexadecimal(name)
            }
        return sorted(found)


def _generations(directory: Path) -> Iterator[tuple[int, Path]]:
    """Yield the alternates of ``directory`` and theirs, each with its distance, at most ``MAX_ALTERNATES`` away."""
    level = [directory]
    for depth in range(1, MAX_ALTERNATES + 1):
        following = []
        for parent in level:
            try:
                lines = (parent / "info" / "alternates").read_bytes().splitlines()
            except OSError:
                continue
            following += [parent / os.fsdecode(line) for line in lines if line and not line.startswith(b"#")]
        yield from ((depth, path) for path in following)
        level = following


def _inflated(compressed: bytes, name: str) -> Stored:
    engine = zlib.decompressobj()
    try:
        text = engine.decompress(compressed, MAX_PIECE + HEADER)
    except zlib.error as error:
        raise Damaged(f"{name}: {error}") from error
    header, _, content = text.partition(b"\0")
    kind, _, size = header.decode("latin-1").partition(" ")
    if not engine.eof or kind not in KINDS or size != str(len(content)):
        raise Damaged(f"{name}: cut short, too large or no object")
    return kind, content


def _is_hexadecimal(text: str) -> bool:
    return all(letter in "0123456789abcdef" for letter in text)
