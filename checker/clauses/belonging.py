"""Which documents belong to a subject: those it names, those that name it, and what the supply chain below leads to.

Only references that schemas mark (``x-refers-to``) count. Another hop is made only downwards, from what a subject uses
to what that is made of (System → Contract → Supplier); never through what several subjects share (a Network names other
systems, a Supplier has other contracts), which would make one subject answer for another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from checker.compiled import CompiledPolicies
from checker.index import references_of
from checker.model import Document

ORGANIZATION = "Organization"
SUPPLY = frozenset({"Contract", "Supplier", "CloudService", "CloudRegistry", "ControlStatement", "Procurement"})
"""Kinds that are part of what names them."""
UPWARDS = "upstream_contract"
"""The field by which a subcontract names the contract above it."""


class Belongings:
    """The documents of one workspace and how they hang together."""

    def __init__(self, documents: Sequence[Document], compiled: CompiledPolicies) -> None:
        """``documents`` are all documents of the workspace, those that were not asked about included."""
        self.documents = documents
        self._organizations = [document for document in documents if document.kind == ORGANIZATION]
        self._beside: defaultdict[int, list[Document]] = defaultdict(list)
        self._below: defaultdict[int, list[Document]] = defaultdict(list)
        self._named_by: defaultdict[int, list[Document]] = defaultdict(list)
        self._above: dict[int, Document] = {}
        self._known: dict[int, tuple[Document, ...]] = {}
        self._stray: dict[str, frozenset[int]] = {}
        by_name: defaultdict[tuple[str, str], list[Document]] = defaultdict(list)
        for document in documents:
            by_name[document.kind, document.name].append(document)
        for document in documents:
            for path, kind, name in references_of(document, compiled):
                for other in by_name.get((kind, name), ()):
                    self._tie(document, other, upwards=path[-1] == UPWARDS)

    def _tie(self, document: Document, other: Document, *, upwards: bool) -> None:
        if upwards:
            self._beside[id(document)].append(other)
            self._below[id(other)].append(document)
            self._above[id(document)] = other
        elif other.kind in SUPPLY:
            self._below[id(document)].append(other)
            self._named_by[id(other)].append(document)
        else:
            self._beside[id(document)].append(other)
            self._named_by[id(other)].append(document)

    def part_of_another(self, subject: Document) -> bool:
        """Whether ``subject`` is a subcontract: part of the agency's contract at the head of its chain."""
        passed: set[int] = set()
        current = subject
        while id(current) in self._above:
            if id(current) in passed:
                return False  # a ring has no head, so none of it may be passed over
            passed.add(id(current))
            current = self._above[id(current)]
        return current is not subject

    def of(self, subject: Document) -> tuple[Document, ...]:
        """Return the documents that belong to ``subject``, itself included; to an organisation all of them belong."""
        if subject.kind == ORGANIZATION:
            return tuple(self.documents)
        if id(subject) not in self._known:
            self._known[id(subject)] = self._reached(subject)
        return self._known[id(subject)]

    def _reached(self, subject: Document) -> tuple[Document, ...]:
        above = self._named_by[id(subject)]
        # Another of the same kind is a subject of its own, unless it is below this one.
        around = [document for document in [*self._beside[id(subject)], *above] if document.kind != subject.kind]
        found = {id(document): document for document in [*around, *self._organizations]}
        # What stands above a contract or a service is shared: nothing else below it belongs to this one.
        waiting = [subject, *(above if subject.kind not in SUPPLY else ())]
        seen = {id(document) for document in waiting}
        while waiting:
            document = waiting.pop()
            found[id(document)] = document
            if document is not subject and document.kind not in SUPPLY:
                continue
            for other in self._below[id(document)]:
                if id(other) not in seen:
                    seen.add(id(other))
                    waiting.append(other)
        return tuple(document for document in self.documents if id(document) in found)

    def strays(self, subject_kind: str, kinds: Iterable[str]) -> list[Document]:
        """Return the documents of ``kinds`` that belong to no subject of ``subject_kind``."""
        if subject_kind not in self._stray:
            subjects = [document for document in self.documents if document.kind == subject_kind]
            owned = frozenset(id(document) for subject in subjects for document in self.of(subject))
            self._stray[subject_kind] = owned
        owned, wanted = self._stray[subject_kind], frozenset(kinds)
        return [document for document in self.documents if document.kind in wanted and id(document) not in owned]
