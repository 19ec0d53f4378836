"""From parsed files to documents of ours, with what stands in the way of taking one for a document."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from checker.adapt import adapt
from checker.expectation import did_you_mean
from checker.model import Document, Judgement, Notification, ParsedDocument, ParsedFile

API_VERSION = "kijun/v1"
OURS = re.compile(r"kijun(/|$)")


@dataclass(frozen=True, slots=True)
class Recognised:
    """The documents of a file, the findings about documents that are not known, and the notifications."""

    documents: tuple[Document, ...]
    judgements: tuple[Judgement, ...]
    notifications: tuple[Notification, ...]


def recognise(file: ParsedFile, kinds: Collection[str], *, named: bool) -> Recognised:
    """Tell which documents of ``file`` are ours or can be adapted.

    Args:
        file: what the parse stage read.
        kinds: the kinds that have a schema.
        named: whether the file stood on the command line, so that finding nothing of ours in it must be said.
    """
    documents: list[Document] = []
    judgements: list[Judgement] = []
    notes = list(file.problems)
    for parsed in file.documents:
        if _is_ours(parsed.value):
            notes += parsed.problems
            document = _document(file, parsed)
            if parsed.problems:
                continue
            unknown = _unknown(document, kinds)
            if unknown:
                judgements.append(unknown)
            else:
                documents.append(document)
            continue
        adapted = adapt(file.source, parsed)
        if adapted is None:
            continue
        notes += [*parsed.problems, *adapted.notifications]
        if adapted.value is not None and not parsed.problems:
            name = adapted.value["metadata"]["name"]
            documents.append(
                Document(
                    file.source, parsed.index, "CloudConfig", name, adapted.value, adapted.origins, adapted.sensitive
                )
            )
    if named and not documents and not judgements and not notes:
        notes.append(Notification("error", "not-a-document", path=file.source.path))
    return Recognised(tuple(documents), tuple(judgements), tuple(notes))


def _is_ours(value: Any) -> bool:
    return (
        isinstance(value, dict) and isinstance(value.get("apiVersion"), str) and bool(OURS.match(value["apiVersion"]))
    )


def _document(file: ParsedFile, parsed: ParsedDocument) -> Document:
    value = parsed.value
    kind = value.get("kind")
    metadata = value.get("metadata")
    name = metadata.get("name") if isinstance(metadata, dict) else None
    return Document(
        file.source, parsed.index, kind if isinstance(kind, str) else "", name if isinstance(name, str) else "", value
    )


def _unknown(document: Document, kinds: Iterable[str]) -> Judgement | None:
    value = document.value
    if value["apiVersion"] != API_VERSION:
        return Judgement("DOC-002", "fail", document, ("apiVersion",), {"found": value["apiVersion"]})
    if document.kind in kinds:
        return None
    path = ("kind",) if "kind" in value else ()
    listed = ", ".join(sorted(kinds))
    return Judgement(
        "DOC-001",
        "fail",
        document,
        path,
        {"kind": document.kind, "kinds": listed, **did_you_mean(document.kind, kinds)},
    )
