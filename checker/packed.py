"""A document's value as bytes, with the facts about it that the whole workspace needs.

A tree of Python objects takes six times the memory of its file. Most documents of a run are only looked at by others or
judged in a worker, so the tree is built again when somebody asks for it.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Collection
from typing import Any

from checker.model import Document, JsonValue, Path, Region

NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
"""Names of documents as schemas/common.json has them; names of another form are known to be so (checker/slices.py)."""
WORD = re.compile(f'"({NAME.pattern})"')
"""A text of that form in JSON: no such thing stands between a text's end and the next one's beginning."""

Reference = tuple[Path, str, str]
"""A field that names another document: its path, the kind and the name."""


class Packed:
    """A value of JSON, packed.

    ``text`` is the value as JSON in UTF-8, as engines take it. ``references`` are its fields that name other documents,
    ``words`` all its texts and keys that could be the name of one, with blanks between. ``digest`` identifies value,
    origin and place among all documents. ``root`` is the region of the whole document as ``checker.parse.regions`` has
    it, None when it is to be looked up. ``files`` are the files of the repository it names.

    In a run over very many documents text and words are given and kept deflated (``deflated``), both or none:
    words that are bytes say so.
    """

    __slots__ = ("_text", "_value", "_words", "digest", "files", "references", "root")

    def __init__(
        self,
        text: bytes,
        references: tuple[Reference, ...],
        words: str | bytes,
        digest: bytes,
        root: Region | None = None,
        files: tuple[str, ...] = (),
    ) -> None:
        self._text = text
        self._value: Any = None
        self.references = references
        self._words = words
        self.digest = digest
        self.root = root
        self.files = files

    @property
    def text(self) -> bytes:
        """The value as JSON in UTF-8."""
        return self._text if isinstance(self._words, str) else zlib.decompress(self._text)

    @property
    def words(self) -> str:
        """The texts and keys that could be names."""
        return self._words if isinstance(self._words, str) else zlib.decompress(self._words).decode()

    @property
    def value(self) -> JsonValue:
        """The value; always the same object once it was asked for."""
        if self._value is None:
            self._value = json.loads(self.text)
        return self._value

    @property
    def is_unpacked(self) -> bool:
        """Whether somebody has asked for the value, so that it takes its memory."""
        return self._value is not None

    def forget(self) -> None:
        """Let go of the value; who asks for it again gets another object."""
        self._value = None

    def once(self) -> JsonValue:
        """Return the value without keeping it."""
        return json.loads(self.text) if self._value is None else self._value


def deflated(text: bytes) -> bytes:
    """Return ``text`` in a fraction of its size, as ``Packed`` takes it."""
    return zlib.compress(text, 1)


def text_of(value: JsonValue) -> str:
    """Return ``value`` as JSON that OPA reads back unchanged. Raises ValueError, TypeError or RecursionError."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def words_of(text: str) -> frozenset[str]:
    """Return every text and key in the JSON ``text`` that has the form of a document's name."""
    return frozenset(WORD.findall(text))


def text_in(document: Document) -> bytes:
    """Return the value of ``document`` as JSON in UTF-8."""
    content = document.content
    return content.text if isinstance(content, Packed) else text_of(content).encode()


def words_in(document: Document) -> Collection[str]:
    """Return every text and key in ``document`` that has the form of a document's name."""
    content = document.content
    return content.words.split(" ") if isinstance(content, Packed) else words_of(text_of(content))


def digest_of(*parts: bytes) -> bytes:
    """Return SHA-256 over ``parts``, each with its length so that no two lists of parts look alike."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.digest()
