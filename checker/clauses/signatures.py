"""Which attestations stand: for their clause and subject, on the date of the run, with nothing wrong about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from checker.attest.missing import is_signed
from checker.clauses.model import Reason, Signature
from checker.clauses.outcomes import Outcomes
from checker.compiled import CompiledPolicies
from checker.model import Document, Location

KIND = "Attestation"
UNDECIDED = "open"
About = tuple[str, str, str]
"""Clause, kind and name of the subject."""


def signatures(
    documents: Iterable[Document], outcomes: Outcomes, compiled: CompiledPolicies, as_of: str
) -> dict[About, tuple[Signature, ...]]:
    """Return the signed attestations among ``documents`` by what they are about; those that do not stand say why."""
    rules = [rule["id"] for rule in compiled.rules_by_kind.get(KIND, ())]
    found: dict[About, list[Signature]] = {}
    for document in documents:
        if document.kind != KIND or not is_signed(document):
            continue
        spec = document.value["spec"]
        about = (spec["clause"], spec["subject"]["kind"], spec["subject"]["name"])
        found.setdefault(about, []).append(_signature(document, outcomes, rules, as_of))
    return {about: tuple(entries) for about, entries in found.items()}


def _signature(document: Document, outcomes: Outcomes, rules: list[str], as_of: str) -> Signature:
    spec = document.value["spec"]
    place = Location(document.source.path, document.kind, document.name, (), "", None)
    wrong: list[Reason] = []
    if spec["signed_on"] > as_of:
        wrong.append(Reason("verdict-attestation-future", {"date": spec["signed_on"]}))
    if spec["valid_until"] < as_of:
        wrong.append(Reason("verdict-attestation-expired", {"date": spec["valid_until"]}))
    said = outcomes.about(document)
    # A finding under an exception is one all the same: who vouches must be beyond doubt.
    wrong += [
        Reason("verdict-attestation-unsound", {"rule": rule})
        for rule, outcome in sorted(said.items())
        if not outcome.kinds.isdisjoint(("fail", UNDECIDED))
    ]
    wrong += [Reason("verdict-attestation-unjudged", {"rule": rule}) for rule in rules if rule not in said]
    return Signature(
        name=document.name,
        place=place,
        signer=spec["signer"]["name"],
        role=spec["signer"]["role"],
        statement=spec["statement"],
        signed_on=spec["signed_on"],
        valid_until=spec["valid_until"],
        conclusion=spec.get("conclusion", "met"),
        reviewed_by=_person(spec.get("reviewed_by")),
        evidence=tuple(_evidence(entry) for entry in spec.get("evidence", ())),
        wrong=tuple(wrong),
    )


def _person(value: Any) -> str:
    return str(value.get("name", "")) if isinstance(value, Mapping) else str(value or "")


def _evidence(entry: Any) -> str:
    """Return one piece of evidence as words; its shape is the schema's business."""
    return " ".join(str(value) for value in entry.values()) if isinstance(entry, Mapping) else str(entry)
