"""One git pack with its index, version 2 (gitformat-pack): finding objects and undoing their deltas.

Packs come from a repository that is not trusted: every length is checked, no chain of deltas runs in circles, and
nothing grows beyond ``MAX_PIECE``.
"""

from __future__ import annotations

import mmap
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

KINDS = {1: "commit", 2: "tree", 3: "blob", 4: "tag"}
OFFSET_DELTA, REFERENCE_DELTA = 6, 7
MAX_PIECE = 256 * 1024 * 1024
"""Bytes of one object or delta after decompression."""
MAX_CHAIN = 4096
"""Deltas of one object; git itself writes at most 4,095."""
CACHED_BYTES = 32 * 1024 * 1024
INDEX_MAGIC = b"\xfftOc\x00\x00\x00\x02"
FANOUT, NAMES = 8, 8 + 256 * 4
LARGE = 0x80000000

Stored = tuple[str, bytes]
"""An object's kind (commit, tree, blob or tag) and content."""


class Damaged(Exception):
    """What git stored cannot be what it wrote; the text says where."""


class Pack:
    """The objects of one pack."""

    def __init__(self, index: Path, name_size: int) -> None:
        """Open the index at ``index`` (``….idx``). Raises Damaged or OSError."""
        self._path = index
        self._size = name_size
        self._index = _mapped(index)
        if self._index[:8] != INDEX_MAGIC or len(self._index) < NAMES:
            raise Damaged(f"{index.name}: no pack index of version 2")
        self._count = self._fan(255)
        if len(self._index) < NAMES + self._count * (name_size + 8) + 2 * name_size:
            raise Damaged(f"{index.name}: cut short")
        self._data: mmap.mmap | bytes | None = None
        self._cache: dict[int, Stored] = {}
        self._cached = 0

    def _fan(self, byte: int) -> int:
        return int(struct.unpack_from(">I", self._index, FANOUT + 4 * byte)[0])

    def _name(self, number: int) -> bytes:
        start = NAMES + number * self._size
        return bytes(self._index[start : start + self._size])

    def names(self, prefix: bytes) -> list[bytes]:
        """Return the names of all objects whose hexadecimal name begins with ``prefix`` (at least two digits)."""
        first = int(prefix[:2], 16)
        low, high = (self._fan(first - 1) if first else 0), min(self._fan(first), self._count)
        return [name for name in map(self._name, range(low, high)) if name.hex().encode().startswith(prefix)]

    def find(self, name: bytes) -> int | None:
        """Return where the object's entry begins in the pack, None when it is not here."""
        low, high = (self._fan(name[0] - 1) if name[0] else 0), min(self._fan(name[0]), self._count)
        while low < high:
            middle = (low + high) // 2
            found = self._name(middle)
            if found == name:
                return self._offset(middle)
            low, high = (middle + 1, high) if found < name else (low, middle)
        return None

    def _offset(self, number: int) -> int:
        offsets = NAMES + self._count * (self._size + 4)
        offset = int(struct.unpack_from(">I", self._index, offsets + 4 * number)[0])
        if not offset & LARGE:
            return offset
        place = offsets + 4 * self._count + 8 * (offset & ~LARGE)
        if place + 8 > len(self._index):
            raise Damaged(f"{self._path.name}: an offset leads out of the index")
        return int(struct.unpack_from(">Q", self._index, place)[0])

    def read(self, offset: int, base: Callable[[bytes], Stored]) -> Stored:
        """Return the object whose entry begins at ``offset``; ``base`` finds objects a delta names. Raises Damaged."""
        deltas: list[tuple[int, bytes]] = []
        while True:
            if offset in self._cache:
                kind, content = self._cache[offset]
                break
            number, size, position = self._header(offset)
            if number in KINDS:
                kind, content = KINDS[number], self._inflate(position, size)
                self._keep(offset, (kind, content))
                break
            if len(deltas) >= MAX_CHAIN:
                raise Damaged(f"{self._path.stem}: a chain of more than {MAX_CHAIN} deltas")
            here = offset
            if number == OFFSET_DELTA:
                distance, position = self._distance(position)
                offset -= distance
                if distance == 0 or offset <= 0:
                    raise Damaged(f"{self._path.stem}: a delta against nothing")
                deltas.append((here, self._inflate(position, size)))
                continue
            name = self._bytes(position, self._size)
            deltas.append((here, self._inflate(position + self._size, size)))
            inside = self.find(name)
            if inside is None:
                kind, content = base(name)
                break
            offset = inside
        for place, delta in reversed(deltas):
            content = apply_delta(content, delta)
            self._keep(place, (kind, content))
        return kind, content

    def _keep(self, offset: int, stored: Stored) -> None:
        self._cached += len(stored[1])
        if self._cached > CACHED_BYTES:
            self._cache.clear()
            self._cached = len(stored[1])
        self._cache[offset] = stored

    def _bytes(self, start: int, length: int) -> bytes:
        if self._data is None:
            self._data = _mapped(self._path.with_suffix(".pack"))
            if self._data[:4] != b"PACK":
                raise Damaged(f"{self._path.stem}: no pack")
        found = bytes(self._data[start : start + length])
        if not found:
            raise Damaged(f"{self._path.stem}: cut short")
        return found

    def _header(self, offset: int) -> tuple[int, int, int]:
        text = self._bytes(offset, 16)
        kind, size, shift, length = text[0] >> 4 & 7, text[0] & 15, 4, 1
        while text[length - 1] & 0x80:
            if length == len(text):
                raise Damaged(f"{self._path.stem}: an endless length")
            size |= (text[length] & 0x7F) << shift
            shift, length = shift + 7, length + 1
        if kind not in KINDS and kind not in (OFFSET_DELTA, REFERENCE_DELTA):
            raise Damaged(f"{self._path.stem}: an object of unknown type {kind}")
        return kind, size, offset + length

    def _distance(self, position: int) -> tuple[int, int]:
        text = self._bytes(position, 16)
        value, length = text[0] & 0x7F, 1
        while text[length - 1] & 0x80:
            if length == len(text):
                raise Damaged(f"{self._path.stem}: an endless offset")
            value = ((value + 1) << 7) | (text[length] & 0x7F)
            length += 1
        return value, position + length

    def _inflate(self, position: int, size: int) -> bytes:
        if size > MAX_PIECE:
            raise Damaged(f"{self._path.stem}: an object of {size} bytes")
        engine = zlib.decompressobj()
        chunks, total, chunk = [], 0, size // 2 + 64
        try:
            while not engine.eof and total <= size:
                piece = engine.decompress(self._bytes(position, chunk), size + 1 - total)
                position += chunk
                while piece:
                    chunks.append(piece)
                    total += len(piece)
                    piece = engine.decompress(engine.unconsumed_tail, size + 1 - total) if total <= size else b""
                chunk = 65536
        except zlib.error as error:
            raise Damaged(f"{self._path.stem}: {error}") from error
        if total != size:
            raise Damaged(f"{self._path.stem}: an object is not as long as it says")
        return b"".join(chunks)


def apply_delta(base: bytes, delta: bytes) -> bytes:
    """Return what ``delta`` makes of ``base`` (gitformat-pack, "Deltified representation"). Raises Damaged."""
    try:
        expected, position = _length(delta, 0)
        size, position = _length(delta, position)
        if expected != len(base) or size > MAX_PIECE:
            raise Damaged("a delta against another object")
        pieces: list[bytes] = []
        made = 0
        while position < len(delta):
            command = delta[position]
            position += 1
            if command & 0x80:
                offset = length = 0
                for bit in range(4):
                    if command & 1 << bit:
                        offset |= delta[position] << 8 * bit
                        position += 1
                for bit in range(3):
                    if command & 16 << bit:
                        length |= delta[position] << 8 * bit
                        position += 1
                piece = base[offset : offset + (length or 0x10000)]
            elif command:
                piece = delta[position : position + command]
                position += command
            else:
                raise Damaged("a delta with an unknown command")
            pieces.append(piece)
            made += len(piece)
            if made > size:
                break
    except IndexError as error:
        raise Damaged("a delta is cut short") from error
    if made != size:
        raise Damaged("a delta does not make what it says")
    return b"".join(pieces)


def _length(text: bytes, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = text[position]
        position += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return value, position


def _mapped(path: Path) -> mmap.mmap | bytes:
    with path.open("rb") as stream:
        try:
            return mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError:  # an empty file
            return b""
