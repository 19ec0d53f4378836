"""What a run found out, kept for the next run over the same workspace; see docs/adr/0009-speed-and-cache.md.

One file per workspace and set of policies, written beside its place and renamed; what runs on a few files add is in a
second one, so that they need not write everything again. What is read decides verdicts, so it is read only from a
directory that belongs to the user and is closed to others, and only when the digests over all of it are right;
everything else costs time and nothing more. Entries this run did not use are not written again.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import marshal
import os
import struct
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from checker import __version__
from checker.compiled import CompiledPolicies
from checker.kept import private_directory, put
from checker.model import Path as JsonPath
from checker.model import Region, SourceFile
from checker.packed import digest_of
from checker.parse import file_regions
from checker.prepare import file_key, plain
from checker.workers import WorkerDied, cores, in_workers

DIGEST_BYTES = 32
KEPT_FILES = 32
MOST_BESIDE = 1000
"""Entries in the file beside; with more it is time to write the whole one again."""
FILES_AT_ONCE = 32
BATCH = 256
HEAD = struct.Struct(f"<Q{DIGEST_BYTES}s")
"""Of a piece of the file: its size and digest; the last one is empty, and nothing follows it."""
VERDICTS_PER_FILE = 4
"""A run on a few files adds to what is kept; beyond so many verdicts it keeps its own only."""
LIBRARIES = ("yaml", "jsonschema", "jsonschema_rs", "wasmtime")
Verdict = tuple[str, tuple[tuple[Any, ...], ...]]
"""The marks of a verdict and the judgements in it, as plain data (``checker.verdicts``)."""
Entries = dict[bytes, Any]
Parts = tuple[Entries, Entries, Entries]
Wanted = Mapping[int, Collection[JsonPath]]
Regions = dict[int, dict[JsonPath, Region]]


class Cache:
    """The prepared files and the verdicts of earlier runs; ``None`` for a file or a verdict is that there is none.

    ``files`` and ``verdicts`` count what was taken from it.
    """

    def __init__(self, entry: Path | None) -> None:
        """``entry`` is the file, None for a cache that forgets everything."""
        self._entry = entry
        self._main: Parts = ({}, {}, {}) if entry is None else _read(entry)
        # What runs on a few files have added since.
        self._more: Parts = ({}, {}, {}) if entry is None or not any(self._main) else _read(_beside(entry))
        self._old: Parts = tuple({**main, **more} for main, more in zip(self._main, self._more, strict=True))  # type: ignore[assignment]
        self._new: Parts = ({}, {}, {})
        self._changed = False
        self.files = 0
        self.verdicts = 0

    @property
    def is_known(self) -> bool:
        """Whether an earlier run left something."""
        return any(self._old)

    def file(self, key: bytes) -> list[Any] | None:
        """Return what ``checker.prepare.prepare`` found in the file ``key``."""
        rows: list[Any] | None = self._kept(0, key)
        self.files += rows is not None
        return rows

    def verdict(self, key: bytes) -> Verdict | None:
        """Return the verdict that has this ``key``."""
        row: Verdict | None = self._kept(1, key)
        self.verdicts += row is not None
        return row

    def add_file(self, key: bytes, rows: list[Any]) -> None:
        """Keep what was found in the file ``key``."""
        self._new[0][key] = rows
        self._changed = True

    def add_verdict(self, key: bytes, row: Verdict) -> None:
        """Keep the verdict on a document."""
        self._new[1][key] = row
        self._changed = True

    def regions(self, asked: Sequence[tuple[SourceFile, Wanted]]) -> list[Regions]:
        """Do what ``checker.parse.file_regions`` does for each file, on every core when there are many, and keep it."""
        keys = [file_key(source) for source, _ in asked]
        kept: list[dict[Any, Any]] = [self._kept(2, key) or {} for key in keys]
        unknown = [
            number
            for number, (_, wanted) in enumerate(asked)
            if any((index, path) not in kept[number] for index, paths in wanted.items() for path in paths)
        ]
        chunks = [unknown[start : start + FILES_AT_ONCE] for start in range(0, len(unknown), FILES_AT_ONCE)]

        def work(numbers: Sequence[int]) -> list[dict[Any, Any]]:
            return [_places(*asked[number]) for number in numbers]

        found: dict[int, dict[Any, Any]] = {}
        # What a worker that was killed did not get to is looked for here.
        with suppress(WorkerDied):
            for chunk, made in zip(chunks, in_workers(work, chunks, cores()), strict=True):
                found.update(zip(chunk, made, strict=True))
        for number in unknown:
            new = found[number] if number in found else _places(*asked[number])
            self._new[2][keys[number]] = kept[number] = {**kept[number], **new}
            self._changed = True
        return [
            {
                index: {path: Region(*place) for path in paths if (place := known[index, path]) is not None}
                for index, paths in wanted.items()
            }
            for (_, wanted), known in zip(asked, kept, strict=True)
        ]

    def save(self, *, whole: bool) -> None:
        """Write the cache; a disk that is full or read-only is no reason to stop.

        Args:
            whole: whether the run judged the whole workspace, so that what it did not use is of no more use. After
                another run the verdicts it had no use for are kept.
        """
        if self._entry is None:
            return
        if not whole:
            more: Parts = tuple(map(_added, self._main, self._more, self._new))  # type: ignore[assignment]
            if any(self._main) and sum(map(len, more)) <= MOST_BESIDE:
                if self._changed:
                    put(_beside(self._entry), _pieces(more), most=KEPT_FILES)
                return
        files, verdicts, places = self._new
        if not whole and len(self._old[1]) < VERDICTS_PER_FILE * len(files):
            verdicts, places = {**self._old[1], **verdicts}, {**self._old[2], **places}
        if not self._changed and [*map(len, (files, verdicts, places))] == [*map(len, self._old)]:
            return
        put(self._entry, _pieces((files, verdicts, places)), most=KEPT_FILES)
        with suppress(OSError):
            _beside(self._entry).unlink()

    def _kept(self, part: int, key: bytes) -> Any:
        rows = self._old[part].get(key)
        if rows is not None:
            self._new[part][key] = rows
        return rows


def _beside(entry: Path) -> Path:
    """Return the file beside ``entry`` that has what was added to it."""
    return entry.with_name(f"{entry.name}-more")


def _added(main: Entries, more: Entries, new: Entries) -> Entries:
    """Return ``more`` with those of ``new`` that are not in ``main``."""
    return {**more, **{key: value for key, value in new.items() if main.get(key) is not value}}


def _places(source: SourceFile, wanted: Wanted) -> dict[Any, Any]:
    """Return the regions of the wanted paths by index and path, as plain data; None for what does not exist."""
    found = file_regions(source, wanted)
    return {(index, path): plain(found.get(index, {}).get(path)) for index, paths in wanted.items() for path in paths}


def open_cache(directory: Path | None, root: Path, compiled: CompiledPolicies) -> Cache:
    """Open the cache of the workspace ``root`` for judging by ``compiled``.

    Args:
        directory: the user's cache directory; None for a run without a cache.
        root: the workspace.
        compiled: the policies, their data and the schemas.
    """
    private = None if directory is None else private_directory(directory / "workspaces")
    if private is None:
        return Cache(None)
    place = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:DIGEST_BYTES]
    return Cache(private / f"{place}-{_stamp(compiled).hex()[:DIGEST_BYTES]}")


def _stamp(compiled: CompiledPolicies) -> bytes:
    """Return a digest of everything but the workspace that documents and verdicts come from."""
    package = os.path.dirname(__file__)  # noqa: PTH120 - pathlib takes ten times as long here
    places = (os.path.join(folder, name) for folder, _, names in os.walk(package) for name in names)  # noqa: PTH118
    code = sorted((place[len(package) :], *_state(place)) for place in places if place.endswith(".py"))
    specs = [find_spec(name) for name in LIBRARIES]
    libraries = [(spec.name, spec.origin, *_state(spec.origin)) for spec in specs if spec and spec.origin]
    rules = {kind: [rule["id"] for rule in rules] for kind, rules in compiled.rules_by_kind.items()}
    told = [__version__, sys.version, code, libraries, compiled.manifest, rules]
    return digest_of(json.dumps(told, sort_keys=True).encode("utf-8", "surrogateescape"))


def _state(path: str) -> tuple[int, int]:
    status = os.stat(path)  # noqa: PTH116
    return status.st_size, status.st_mtime_ns


def _read(entry: Path) -> Parts:
    """Return what is in the file ``entry``; nothing at all unless all of it is as it was written."""
    parts: Parts = ({}, {}, {})
    try:
        with entry.open("rb") as file:
            whole = os.fstat(file.fileno()).st_size
            for number in itertools.count():
                head = file.read(HEAD.size)
                size, digest = HEAD.unpack(head) if len(head) == HEAD.size else (0, b"")
                content = file.read(size) if size <= whole else b""
                if size > whole or digest != _digest(number, content):
                    return {}, {}, {}
                if not content:
                    return ({}, {}, {}) if file.read(1) else parts
                part, entries = marshal.loads(content)  # noqa: S302 - our own bytes, see above
                parts[part].update(entries)
    except OSError:
        pass
    return {}, {}, {}


def _digest(number: int, content: bytes) -> bytes:
    return hashlib.sha256(number.to_bytes(8, "big") + content).digest()


def _pieces(parts: Parts) -> Iterator[bytes]:
    """Yield what the file of ``parts`` consists of; in pieces, so that it is never in memory as a whole."""
    number = 0
    for part, entries in enumerate(parts):
        keys = list(entries)
        for start in range(0, len(keys), BATCH):
            content = marshal.dumps((part, {key: entries[key] for key in keys[start : start + BATCH]}))
            yield HEAD.pack(len(content), _digest(number, content))
            yield content
            number += 1
    yield HEAD.pack(0, _digest(number, b""))
