"""The embedded engine over many documents: in parts of the workspace, on every core, and only what is not known yet.

The reference engines (``opa``, ``cross-check``) judge everything anew with the whole workspace; see ``checker.run``.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import cached_property
from pathlib import Path
from typing import Any

from checker.cache import Cache
from checker.cache import Verdict as Row
from checker.compiled import CompiledPolicies
from checker.engines import EngineUnavailable, Limits, open_embedded
from checker.engines.native_cache import has_code, load_module
from checker.engines.protocol import ReadyData
from checker.evaluate import engine_data, evaluate
from checker.index import Index, Part
from checker.model import Document, JsonValue, Judgement, Notification, Verdict
from checker.packed import Packed, digest_of, text_of
from checker.slices import Slices, joined
from checker.workers import Wait, beside, cores, in_workers

CHUNK = 128
"""Documents one instance judges: opening it costs as much as judging ten, and its data takes memory."""
ENOUGH = 64
"""Documents that are worth a second process."""
MANY = 4096
"""Documents that are worth code of the optimising compiler."""

Outcome = tuple[list[Row | None], list[Notification]]


@contextmanager
def native_code(compiled: CompiledPolicies, cache_dir: Path | None, *, optimise: bool) -> Iterator[Wait]:
    """Compile the module beside the body when there is no native code of it; what is yielded waits for it."""
    if cache_dir is None or has_code(compiled.manifest["module_sha256"], cache_dir, optimise=optimise):
        yield lambda _=None: None
        return
    with beside(lambda: load_module(compiled.module, cache_dir, optimise=optimise)) as made:
        yield made


class Verdicts:
    """Judges documents by the compiled policies; what it finds out goes into the cache."""

    def __init__(
        self,
        index: Index,
        compiled: CompiledPolicies,
        parameters: dict[str, JsonValue],
        as_of: str,
        cache: Cache,
        native: Path | None,
        run: str,
    ) -> None:
        """``native`` is where native code is kept; ``run`` marks this run's workspace."""
        self._index = index
        self._compiled = compiled
        self._parameters = parameters
        self._as_of = as_of
        self._cache = cache
        self._native = native
        self._run = run
        self._slices = Slices(index, compiled)
        self._facts: dict[str, bytes] = {}
        self._parts: dict[Part, bytes] = {}
        self._optimise = False

    @cached_property
    def _base(self) -> bytes:
        """The base documents without the workspace, as JSON; a run that finds every verdict in the cache needs none."""
        base = engine_data(self._compiled, {}, self._parameters)["kijun"]
        return text_of({name: value for name, value in base.items() if name != "workspace"}).encode()

    def of(
        self, documents: Sequence[Document], progress: Callable[[int, int], None]
    ) -> Iterator[Verdict | Notification]:
        """Yield the verdicts on ``documents``, and a notification for all that could not be judged."""
        unknown: list[tuple[Document, tuple[Part, ...], bytes | None]] = []
        for document in documents:
            parts = self._slices.of(document)
            key = self._key(document, parts)
            row = None if key is None else self._cache.verdict(key)
            if row is None:
                unknown.append((document, parts, key))
            else:
                yield _verdict(document, row, cached=True)
        chunks = [unknown[start : start + CHUNK] for start in range(0, len(unknown), CHUNK)]
        if ENOUGH < len(unknown) <= CHUNK:
            chunks = [unknown[: len(unknown) // 2], unknown[len(unknown) // 2 :]]
        done = len(documents) - len(unknown)
        with tempfile.TemporaryDirectory(prefix="kijun-") if self._native is None else nullcontext() as scratch:
            # Without a cache the module is compiled for this run, once for each process and not for each chunk.
            if scratch is not None:
                self._native = Path(scratch)
            self._optimise = len(unknown) >= MANY
            if len(chunks) > 1:
                with native_code(self._compiled, self._native, optimise=self._optimise) as made:
                    made()
            for chunk, (rows, notes) in zip(chunks, in_workers(self._judge, chunks, cores()), strict=True):
                yield from notes
                if not notes and None in rows:
                    yield Notification("error", "engine-count", {"expected": len(rows), "found": rows.count(None)})
                troubled = {note.path for note in notes}
                for (document, _, key), row in zip(chunk, rows, strict=True):
                    if row is None:
                        continue
                    yield _verdict(document, row, cached=False)
                    if key is not None and None not in troubled and document.source.path not in troubled:
                        self._cache.add_verdict(key, row)
                done += len(chunk)
                progress(done, len(documents))

    def _judge(self, chunk: Sequence[tuple[Document, tuple[Part, ...], bytes | None]]) -> Outcome:
        documents = [document for document, _, _ in chunk]
        part = joined({part for _, parts, _ in chunk for part in parts})
        rows: dict[int, Row | None] = {id(document): None for document in documents}
        notes: list[Notification] = []
        try:
            data = b'{"kijun":{"workspace":%s,%s}' % (self._index.workspace_text(self._run, part), self._base[1:])
            engine = open_embedded(
                self._compiled.module,
                ReadyData(self._run, data),
                limits=Limits(),
                cache_dir=self._native,
                optimise=self._optimise,
            )
        except EngineUnavailable as error:
            return list(rows.values()), [error.notification]
        try:
            for outcome in evaluate(engine, documents, self._compiled, self._as_of):
                if isinstance(outcome, Notification):
                    notes.append(outcome)
                else:
                    rows[id(outcome.document)] = (outcome.marks, tuple(map(_row, outcome.said)))
        finally:
            engine.close()
        return list(rows.values()), notes

    def _key(self, document: Document, parts: Sequence[Part]) -> bytes | None:
        """Return what identifies the verdict on ``document``: all it can depend on but the policies themselves."""
        if not isinstance(document.content, Packed):
            return None
        for part in parts:
            if part not in self._parts:
                self._parts[part] = self._slices.digest(part)
        return digest_of(document.content.digest, *(self._parts[part] for part in parts), self._facts_of(document.kind))

    def _facts_of(self, kind: str) -> bytes:
        if kind not in self._facts:
            rules = self._compiled.rules_by_kind[kind]
            names = sorted({name for rule in rules for name in rule.get("parameters", ())})
            date = self._as_of if any(rule["dated"] for rule in rules) else ""
            told = [kind, date, {name: self._parameters[name] for name in names}]
            self._facts[kind] = json.dumps(told, sort_keys=True).encode()
        return self._facts[kind]


def _row(judgement: Judgement) -> tuple[Any, ...]:
    said = judgement
    return (said.rule, said.kind, said.path, dict(said.args), tuple(said.related), said.key)


def _verdict(document: Document, row: Row, *, cached: bool) -> Verdict:
    said = tuple(
        Judgement(rule, kind, document, path, args, related, key, cached)
        for rule, kind, path, args, related, key in row[1]
    )
    return Verdict(document, sys.intern(row[0]), said, cached)
