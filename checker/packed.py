"""A document's value as bytes, with the facts about it that the whole workspace needs.

A tree of Python objects takes six times the memory of its file. Most documents of a run are only looked at by others or
judged in a worker, so the tree is built again when somebody asks for it.
"""

from __future__ import annotations

import hashlib
import marshal
import re
from collections.abc import Iterator
from typing import Any

from checker.model import JsonValue, Path, Region

NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
"""Names of documents as schemas/common.json has them; names of another form are known to be so (checker/slices.py)."""

Reference = tuple[Path, str, str]
"""A field that names another document: its path, the kind and the name."""


class Packed:
    """A value of JSON, packed.

    ``references`` are its fields that name other documents, ``words`` all its texts and keys that could be the name of
    one. ``digest`` identifies value, origin and place among all documents. ``root`` is the region of the whole document
    as ``checker.parse.regions`` has it, None when it is to be looked up. ``files`` are the files of the repository it
    names.
    """

    __slots__ = ("_data", "_value", "digest", "files", "references", "root", "words")

    def __init__(
        self,
        data: bytes,
        references: tuple[Reference, ...],
        words: tuple[str, ...],
        digest: bytes,
        root: Region | None = None,
        files: tuple[str, ...] = (),
    ) -> None:
        self._data = data
        self._value: Any = None
        self.references = references
        self.words = words
        self.digest = digest
        self.root = root
        self.files = files

    @property
    def value(self) -> JsonValue:
        """The value; always the same object once it was asked for."""
        if self._value is None:
            self._value = marshal.loads(self._data)  # noqa: S302 - our own bytes, or the cache's (checker/cache.py)
        return self._value

    def once(self) -> JsonValue:
        """Return the value without keeping it."""
        return marshal.loads(self._data) if self._value is None else self._value  # noqa: S302


def words_of(value: JsonValue) -> tuple[str, ...]:
    """Return every text and key in ``value`` that has the form of a document's name, each once, in order."""
    return tuple(sorted({text for text in _texts(value) if NAME.fullmatch(text)}))


def _texts(value: JsonValue) -> Iterator[str]:
    waiting = [value]
    while waiting:
        node = waiting.pop()
        if node.__class__ is str:
            yield node
        elif node.__class__ is dict:
            yield from node
            waiting.extend(node.values())
        elif node.__class__ is list:
            waiting.extend(node)


def digest_of(*parts: bytes) -> bytes:
    """Return SHA-256 over ``parts``, each with its length so that no two lists of parts look alike."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.digest()
