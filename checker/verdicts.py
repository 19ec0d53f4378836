"""The embedded engine over many documents: in parts of the workspace, on every core, and only what is not known yet.

The reference engines (``opa``, ``cross-check``) judge everything anew with the whole workspace; see ``checker.run``.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from checker.cache import Cache
from checker.compiled import CompiledPolicies
from checker.engines import EngineUnavailable, Limits, open_embedded
from checker.evaluate import engine_data, evaluate
from checker.index import Index, Part
from checker.model import Document, JsonValue, Judgement, Notification
from checker.packed import Packed, digest_of
from checker.slices import Slices, joined
from checker.workers import cores, in_workers

CHUNK = 256
"""Documents one instance judges: opening it costs as much as judging ten, and its data takes memory."""
ENOUGH = 64
"""Documents that are worth a second process."""

PASSED = ("pass", "notApplicable")
NOWHERE: tuple[Any, ...] = ((), {}, (), "")
Said = list[tuple[Any, ...]]
Outcome = tuple[list[Said], list[Notification]]


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

    def of(
        self, documents: Sequence[Document], progress: Callable[[int, int], None], briefly: Collection[str] = ()
    ) -> Iterator[Judgement | Notification]:
        """Yield what there is to say about ``documents``; of those in the files ``briefly`` no passed rule."""
        unknown: list[tuple[Document, Part, bytes | None]] = []
        for document in documents:
            part = self._slices.of(document)
            key = self._key(document, part)
            said = None if key is None else self._cache.verdict(key)
            if said is None:
                unknown.append((document, part, key))
            else:
                yield from _judgements(document, said, document.source.path in briefly, cached=True)
        chunks = [unknown[start : start + CHUNK] for start in range(0, len(unknown), CHUNK)]
        if ENOUGH < len(unknown) <= CHUNK:
            chunks = [unknown[: len(unknown) // 2], unknown[len(unknown) // 2 :]]
        done = len(documents) - len(unknown)
        with tempfile.TemporaryDirectory(prefix="kijun-") if self._native is None else nullcontext() as scratch:
            # Without a cache the module is compiled for this run, once for each process and not for each chunk.
            if scratch is not None:
                self._native = Path(scratch)
            for chunk, (rows, notes) in zip(chunks, in_workers(self._judge, chunks, cores()), strict=True):
                yield from notes
                troubled = {note.path for note in notes}
                for (document, _, key), said in zip(chunk, rows, strict=True):
                    yield from _judgements(document, said, document.source.path in briefly, cached=False)
                    if key is not None and None not in troubled and document.source.path not in troubled:
                        self._cache.add_verdict(key, said)
                done += len(chunk)
                progress(done, len(documents))

    def _judge(self, chunk: Sequence[tuple[Document, Part, bytes | None]]) -> Outcome:
        documents = [document for document, _, _ in chunk]
        part = joined([part for _, part, _ in chunk])
        rows: dict[int, Said] = {id(document): [] for document in documents}
        notes: list[Notification] = []
        try:
            data = engine_data(self._compiled, self._index.workspace(self._run, part), self._parameters)
            engine = open_embedded(self._compiled.module, data, limits=Limits(), cache_dir=self._native)
        except EngineUnavailable as error:
            return list(rows.values()), [error.notification]
        try:
            for outcome in evaluate(engine, documents, self._compiled, self._as_of):
                if isinstance(outcome, Notification):
                    notes.append(outcome)
                else:
                    rows[id(outcome.document)].append(_row(outcome))
        finally:
            engine.close()
        return list(rows.values()), notes

    def _key(self, document: Document, part: Part) -> bytes | None:
        """Return what identifies the verdict on ``document``: all it can depend on but the policies themselves."""
        if not isinstance(document.content, Packed):
            return None
        if part not in self._parts:
            self._parts[part] = self._slices.digest(part)
        return digest_of(document.content.digest, self._parts[part], self._facts_of(document.kind))

    def _facts_of(self, kind: str) -> bytes:
        if kind not in self._facts:
            rules = self._compiled.rules_by_kind[kind]
            names = sorted({name for rule in rules for name in rule.get("parameters", ())})
            date = self._as_of if any(rule["dated"] for rule in rules) else ""
            told = [kind, date, {name: self._parameters[name] for name in names}]
            self._facts[kind] = json.dumps(told, sort_keys=True).encode()
        return self._facts[kind]


def _row(judgement: Judgement) -> tuple[Any, ...]:
    if judgement.path or judgement.args or judgement.related or judgement.key:
        related = tuple(judgement.related)
        return (judgement.rule, judgement.kind, judgement.path, dict(judgement.args), related, judgement.key)
    return (judgement.rule, judgement.kind)


def _judgements(document: Document, said: Said, brief: bool, *, cached: bool) -> Iterator[Judgement]:
    for row in said:
        if not brief or row[1] not in PASSED:
            path, args, related, key = row[2:] or NOWHERE
            yield Judgement(row[0], row[1], document, path, args, related, key, cached)
