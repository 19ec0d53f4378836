"""Which part of the workspace a document's verdict can depend on.

A rule gets from one document to another by a name that stands in a document it sees, or by the list of a document's
referrers; a kind it goes through as a whole is among its ``scans`` (all three are read from its syntax tree when the
policies are built). What can be reached in this way is found here, by words and not by fields: too much rather than too
little. An engine is given that part only, and a verdict is kept for as long as nothing in it changes.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.compiled import CompiledPolicies
from checker.index import Index, Part, files_of
from checker.model import Document
from checker.packed import NAME, Packed, digest_of, words_in

Key = tuple[str, str]
VISITS_PER_DOCUMENT = 20
LEAST_VISITS = 10_000


@dataclass(frozen=True, slots=True)
class _View:
    """What some rules of one kind look at.

    ``reads`` are kinds looked up by name, ``scans`` kinds looked at as a whole, ``referred`` kinds whose referrers are
    looked up; ``files`` are the kinds whose files they may ask for.
    """

    reads: frozenset[str]
    scans: frozenset[str]
    referred: frozenset[str]
    files: frozenset[str]


class Slices:
    """The parts of one workspace."""

    def __init__(self, index: Index, compiled: CompiledPolicies) -> None:
        """``index`` is the whole workspace; ``compiled`` says what rules look at."""
        self._index = index
        self._compiled = compiled
        self._names = frozenset(name for _, name in index.documents)
        self._by_kind: defaultdict[str, list[Key]] = defaultdict(list)
        self._odd: defaultdict[str, list[Key]] = defaultdict(list)
        for key in index.documents:
            self._by_kind[key[0]].append(key)
            if not NAME.fullmatch(key[1]):
                # No word in another document would be taken for this name.
                self._odd[key[0]].append(key)
        self._words: dict[int, frozenset[str]] = {}
        self._views: dict[str, tuple[_View, ...]] = {}
        self._same: dict[Part, Part] = {}
        self._wholes: dict[tuple[str, _View], Part] = {}
        self._visits: defaultdict[tuple[str, _View], int] = defaultdict(int)
        self._limit = VISITS_PER_DOCUMENT * len(index.documents) + LEAST_VISITS

    def of(self, document: Document) -> tuple[Part, ...]:
        """Return all that the rules for ``document`` can see of other documents (and of itself by its name).

        It comes in parts, one for each view of the rules; parts that are alike for several documents are one object.
        """
        parts = (self._part(document, view) for view in self._views_of(document.kind))
        return tuple(self._same.setdefault(part, part) for part in parts)

    def may_see(self, kind: str, documents: Iterable[Key], referred: Iterable[Key], files: Collection[str]) -> bool:
        """Whether the part of any document of ``kind`` can hold one of these."""
        return any(
            any(read in view.reads for read, _ in documents)
            or any(target in view.referred for target, _ in referred)
            or bool(files and view.files)
            for view in self._views_of(kind)
        )

    def digest(self, part: Part) -> bytes:
        """Return a digest of all that ``part`` holds."""
        documents = [_digest(self._index.documents[key]) for key in sorted(part.documents)]
        referrers = [[key, self._index.referrers[key[0]][key[1]]] for key in sorted(part.referred)]
        files = [[name, self._index.files.get(name)] for name in sorted(part.files)]
        return digest_of(*documents, json.dumps(referrers).encode(), json.dumps(files, sort_keys=True).encode())

    def _part(self, document: Document, view: _View) -> Part:
        if not (view.reads or view.referred):
            return Part(files=self._files([document], view))
        asked = (document.kind, view)
        if asked in self._wholes:
            return self._wholes[asked]
        part = self._reach(document, view)
        self._visits[asked] += len(part.documents) + len(part.referred)
        if self._visits[asked] > self._limit:
            # Everything hangs together: one part for all documents of the kind keeps the time in proportion.
            part = self._wholes[asked] = self._whole(view)
        return part

    def _reach(self, document: Document, view: _View) -> Part:
        documents: set[Key] = set()
        referred: set[Key] = set()
        waiting = [*self._words_of(document), document.name]
        seen = set(waiting)

        def see(words: frozenset[str] | set[str]) -> None:
            waiting.extend(words - seen)
            seen.update(words)

        for kind in view.reads:
            always = self._by_kind[kind] if kind in view.scans else self._odd[kind]
            for key in always:
                documents.add(key)
                see(self._words_of(self._index.documents[key]))
        while waiting:
            name = waiting.pop()
            for kind in view.reads:
                key = (kind, name)
                if key in self._index.documents and key not in documents:
                    documents.add(key)
                    see(self._words_of(self._index.documents[key]))
            for kind in view.referred:
                entries = self._index.referrers[kind].get(name)
                if entries:
                    referred.add((kind, name))
                    see({entry["name"] for entry in entries})
        files = self._files([document, *(self._index.documents[key] for key in documents)], view)
        return Part(frozenset(documents), frozenset(referred), files)

    def _files(self, documents: list[Document], view: _View) -> frozenset[str]:
        if not view.files:
            return frozenset()
        chosen = [document for document in documents if document.kind in view.files]
        return frozenset(name for document in chosen for name in files_of(document, self._compiled))

    def _whole(self, view: _View) -> Part:
        documents = frozenset(key for kind in view.reads for key in self._by_kind[kind])
        referred = frozenset((kind, name) for kind in view.referred for name in self._index.referrers[kind])
        return Part(documents, referred, frozenset(self._index.files) if view.files else frozenset())

    def _views_of(self, kind: str) -> tuple[_View, ...]:
        """Return what the rules of ``kind`` look at: apart what those do that go through a kind as a whole.

        What stands in each document of that kind is then not followed further than these few rules do.
        """
        if kind not in self._views:
            rules = self._compiled.rules_by_kind[kind]
            going = [rule for rule in rules if rule.get("scans", rule.get("reads"))]
            others = [rule for rule in rules if not rule.get("scans", rule.get("reads"))]
            self._views[kind] = tuple(_view(kind, some) for some in (others, going) if some)
        return self._views[kind]

    def _words_of(self, document: Document) -> frozenset[str]:
        words = self._words.get(id(document))
        if words is None:
            words = self._words[id(document)] = self._names.intersection(words_in(document))
        return words


def _view(kind: str, rules: Sequence[Mapping[str, Any]]) -> _View:
    """Return what ``rules`` of ``kind`` look at; one compiled without ``scans`` goes through all that it reads."""
    reads = frozenset(read for rule in rules for read in rule.get("reads", ()))
    scans = frozenset(read for rule in rules for read in rule.get("scans", rule.get("reads", ())))
    referred = frozenset(read for rule in rules for read in rule["referred"])
    files = frozenset(of for rule in rules if rule["files"] for of in (kind, *rule.get("reads", ())))
    return _View(reads | scans, scans, referred, files)


def joined(parts: Collection[Part]) -> Part:
    """Return the union of ``parts``."""
    return Part(
        frozenset().union(*(part.documents for part in parts)),
        frozenset().union(*(part.referred for part in parts)),
        frozenset().union(*(part.files for part in parts)),
    )


def _digest(document: Document) -> bytes:
    content = document.content
    if isinstance(content, Packed):
        return content.digest
    return digest_of(json.dumps(content, sort_keys=True).encode())
