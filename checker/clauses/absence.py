"""Kinds of document that do not exist on purpose, for a reason a person answers for (``spec.absent``)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.clauses.belonging import ORGANIZATION
from checker.clauses.model import Reason
from checker.model import Document

SYSTEM = "System"


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody's word that there is nothing of a kind."""

    kind: str
    reason: str
    approved_by: str
    approved_on: str

    def as_reason(self) -> Reason:
        """Return the declaration as the reason of a verdict."""
        return Reason(
            "verdict-absent",
            {"kind": self.kind, "reason": self.reason, "person": self.approved_by, "date": self.approved_on},
        )


def declared_by(document: Document, as_of: str) -> dict[str, Absence]:
    """Return what ``document`` declares absent on the day ``as_of``, by kind."""
    if document.kind not in (ORGANIZATION, SYSTEM):
        return {}
    found = [
        Absence(entry["kind"], entry["reason"], entry["approved_by"], entry["approved_on"])
        for entry in document.value["spec"].get("absent", ())
    ]
    return {entry.kind: entry for entry in found if entry.approved_on <= as_of}


def declared_everywhere(documents: Sequence[Document], broken: Iterable[str], as_of: str) -> dict[str, Absence]:
    """Return the kinds that every organisation of the workspace declares absent and of which there is no document.

    Args:
        documents: the documents of the workspace.
        broken: the kinds of documents that could not be judged: something is there after all.
        as_of: the date of the run.
    """
    organizations = [document for document in documents if document.kind == ORGANIZATION]
    if not organizations:
        return {}
    first, *others = (declared_by(document, as_of) for document in organizations)
    there = {document.kind for document in documents} | set(broken)
    return {
        kind: absence
        for kind, absence in first.items()
        if kind not in there and all(kind in declared for declared in others)
    }
