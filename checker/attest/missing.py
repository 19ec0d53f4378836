"""Attestations that an organisation wants (``spec.attestation_policy.required``) and that nobody has given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from checker.attest.rows import SUBJECT_KINDS, attested_rows
from checker.compiled import CompiledPolicies
from checker.model import Document, Judgement

RULE = "DOC-008"
SHOWN = 5


def policy_asks(documents: Iterable[Document], field: str) -> bool:
    """Whether an Organization's ``attestation_policy`` asks for ``field``."""
    return any(
        document.kind == "Organization" and document.value["spec"].get("attestation_policy", {}).get(field) is True
        for document in documents
    )


def is_signed(document: Document) -> bool:
    """Whether an Attestation has been answered: it is no open question."""
    return "state" not in document.value["spec"]


def missing_attestations(documents: Iterable[Document], compiled: CompiledPolicies) -> Iterator[Judgement]:
    """Yield one finding for each document that is the subject of clauses nobody has signed for."""
    documents = list(documents)
    if not policy_asks(documents, "required"):
        return
    given: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for document in documents:
        if document.kind == "Attestation" and is_signed(document):
            spec = document.value["spec"]
            given[spec["subject"]["kind"], spec["subject"]["name"]].add(spec["clause"])
    wanted = _wanted(compiled)
    for document in documents:
        lacking = [
            clause for clause in wanted.get(document.kind, ()) if clause not in given[document.kind, document.name]
        ]
        if lacking:
            listed = ", ".join(lacking[:SHOWN])
            args: Mapping[str, Any] = {
                "count": len(lacking),
                "clauses_ja": listed + (" など" if len(lacking) > SHOWN else ""),
                "clauses_en": listed + (" and others" if len(lacking) > SHOWN else ""),
            }
            yield Judgement(RULE, "fail", document, ("metadata", "name"), args)


def _wanted(compiled: CompiledPolicies) -> dict[str, list[str]]:
    wanted: dict[str, list[str]] = {}
    for clause, row in attested_rows(compiled.standards).items():
        if compiled.standard in (None, clause.partition(":")[0]):
            wanted.setdefault(SUBJECT_KINDS[row["scope"]], []).append(clause)
    return wanted
