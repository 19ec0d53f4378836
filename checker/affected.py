"""Which documents may be judged differently because others have changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from checker.compiled import CompiledPolicies
from checker.index import Index, files_of, parameter_values, references_of
from checker.model import Document
from checker.packed import Packed, text_in, words_in
from checker.slices import Key, Slices

EXCEPTION = "Exception"
"""A change of this kind can change what is suppressed anywhere."""


def onlookers(
    documents: Iterable[Document],
    now: Index,
    before: Index | None,
    changed: Collection[str],
    compiled: CompiledPolicies,
) -> list[Document]:
    """Return those of ``documents`` whose verdict a change, their own or one of others, may have changed.

    Args:
        documents: documents of the workspace that have not changed themselves.
        now: the workspace.
        before: the workspace as it was; None when nobody knows.
        changed: the files that changed, by path.
        compiled: the policies.

    A verdict depends on the document, on the part of the workspace its rules can reach (``checker.slices``) and on
    parameters. What can be reached through a changed document is looked for in both of its versions at once.
    """
    documents = list(documents)
    old = {} if before is None else before.documents
    touched = {key for key in {*now.documents, *old} if _differs(now.documents.get(key), old.get(key), changed)}
    if any(kind == EXCEPTION for kind, _ in touched):
        return documents
    kinds = _kinds_of_parameters(now, before, compiled)
    both = [document for key in touched for document in (now.documents.get(key), old.get(key)) if document is not None]
    targets = {*touched, *((kind, name) for document in both for _, kind, name in references_of(document, compiled))}
    slices = Slices(_union(now, before, touched, compiled), compiled)
    named = {
        name for index in (now, before) if index for one in index.documents.values() for name in files_of(one, compiled)
    }
    facts = named.intersection(changed)

    may_see = {
        kind for kind in {document.kind for document in documents} if slices.may_see(kind, touched, targets, facts)
    }

    def looks(document: Document) -> bool:
        if document.source.path in changed:
            return True
        return document.kind in may_see and any(
            not (
                touched.isdisjoint(part.documents)
                and targets.isdisjoint(part.referred)
                and facts.isdisjoint(part.files)
            )
            for part in slices.of(document)
        )

    return [document for document in documents if document.kind in kinds or looks(document)]


def _differs(now: Document | None, before: Document | None, changed: Collection[str]) -> bool:
    if now is before:
        return False
    if now is None or before is None:
        only = now or before
        return only is not None and only.source.path in changed
    return text_in(now) != text_in(before)


def _kinds_of_parameters(now: Index, before: Index | None, compiled: CompiledPolicies) -> frozenset[str]:
    """Return the kinds that a rule judges by a parameter whose value has changed."""
    if before is None:
        return frozenset()
    is_now = parameter_values(compiled, now.documents.values())
    was = parameter_values(compiled, before.documents.values())
    names = {name for name, value in is_now.items() if value != was[name]}
    return frozenset(
        kind for rule in compiled.rules if not names.isdisjoint(rule.get("parameters", ())) for kind in rule["kinds"]
    )


def _union(now: Index, before: Index | None, touched: Iterable[Key], compiled: CompiledPolicies) -> Index:
    """Return an index in which everything can be reached that can be in ``now`` or ``before``."""
    if before is None:
        return now
    documents = {**before.documents, **now.documents}
    for key in touched:
        if key in now.documents and key in before.documents:
            documents[key] = _both(now.documents[key], before.documents[key], compiled)
    referrers = {
        kind: {
            name: [*now.referrers[kind].get(name, ()), *before.referrers[kind].get(name, ())]
            for name in {*now.referrers[kind], *before.referrers[kind]}
        }
        for kind in now.referrers
    }
    return Index(documents, referrers, (), {**before.files, **now.files})


def _both(one: Document, other: Document, compiled: CompiledPolicies) -> Document:
    """Return a document that names whatever either of two versions names."""
    words = " ".join({*words_in(one), *words_in(other)})
    files = tuple({*files_of(one, compiled), *files_of(other, compiled)})
    return replace(one, content=Packed(b"null", (), words, b"", None, files))
