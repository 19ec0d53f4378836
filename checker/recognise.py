"""From parsed files to documents of ours, with what stands in the way of taking one for a document."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from checker.adapt import adapt
from checker.expectation import did_you_mean
from checker.model import Document, Judgement, Notification, ParsedDocument, ParsedFile

API_VERSION = "kijun/v1"
OURS = re.compile(r"\s*kijun", re.IGNORECASE)
LIKENESS = 0.8


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
        if _is_ours(parsed.value, kinds):
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


def _is_ours(value: Any, kinds: Collection[str]) -> bool:
    """Whether ``value`` was meant as a document of ours, be its apiVersion misspelt or forgotten."""
    if not isinstance(value, dict):
        return False
    version = value.get("apiVersion")
    if isinstance(version, str) and OURS.match(version):
        return True
    if value.get("kind") not in tuple(kinds) or "spec" not in value:
        return False
    return not isinstance(version, str) or bool(get_close_matches(version.lower(), [API_VERSION], cutoff=LIKENESS))


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
    if value.get("apiVersion") != API_VERSION:
        place = ("apiVersion",) if "apiVersion" in value else ()
        return Judgement("DOC-002", "fail", document, place, {"found": str(value.get("apiVersion", ""))})
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
