"""The plain data of verdicts: clauses, their subjects, and the evidence for what is said of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from checker.model import Location, Result

Verdict = Literal["not_met", "not_judged", "needs_person", "not_covered", "exempted", "met", "not_applicable"]
VERDICTS: tuple[Verdict, ...] = (
    "not_met",
    "not_judged",
    "needs_person",
    "not_covered",
    "exempted",
    "met",
    "not_applicable",
)
"""Worst first: of a clause with items, and of a clause over its subjects, the worst verdict is the whole's."""

State = Literal["automated", "attested", "uncovered"]
STATES: tuple[State, ...] = ("automated", "attested", "uncovered")
Text = Mapping[str, str]
"""A text in Japanese and English."""


@dataclass(frozen=True, slots=True)
class Row:
    """One clause of a standard's catalogue (docs/rule-contract.md, section 6) with the rules that cite it.

    ``part`` is the heading furthest up; ``title`` that of the nearest heading that has one. ``written`` is whether the
    catalogue says more of the clause than its number. ``items`` are the ids of its sub-items, ``kinds`` the kinds of
    document its rules judge.
    """

    standard: str
    id: str
    part: str
    title: Text
    state: State
    written: bool = True
    scope: str | None = None
    obliged: tuple[str, ...] = ()
    text: Text | None = None
    beyond: Text | None = None
    attestation: Mapping[str, Any] | None = None
    why: Text | None = None
    rules: tuple[str, ...] = ()
    basis: Mapping[str, str] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()
    items: tuple[str, ...] = ()
    edition: str = ""
    source: str = ""
    confidence: str = "unconfirmed"

    @property
    def name(self) -> str:
        """The clause as rules and attestations name it."""
        return f"{self.standard}:{self.id}"

    @property
    def only_items(self) -> bool:
        """Whether the clause says nothing of its own: it is what its items are."""
        return bool(self.items) and not self.rules and self.attestation is None


@dataclass(frozen=True, slots=True)
class Subject:
    """A document that a verdict is about, or that was judged for one; ``path`` is its file."""

    kind: str
    name: str
    path: str

    @property
    def title(self) -> str:
        """The subject as the command line names it."""
        return f"{self.kind}/{self.name}" if self.name else self.kind


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict is what it is: ``code`` names a template in ``checker/messages/clauses.py``, ``args`` fill it."""

    code: str
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Signature:
    """An Attestation document; it counts only when nothing is wrong with it, so ``wrong`` is empty when it stands."""

    name: str
    place: Location
    signer: str = ""
    role: str = ""
    statement: str = ""
    signed_on: str = ""
    valid_until: str = ""
    conclusion: str = "met"
    reviewed_by: str = ""
    evidence: tuple[str, ...] = ()
    wrong: tuple[Reason, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether the attestation counts."""
        return not self.wrong


@dataclass(frozen=True, slots=True)
class Passed:
    """A rule that judged documents and found nothing wrong."""

    rule: str
    documents: tuple[Subject, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a verdict rests on. ``findings`` count, those in ``exempted`` stand under an exception."""

    findings: tuple[Result, ...] = ()
    exempted: tuple[Result, ...] = ()
    questions: tuple[Result, ...] = ()
    unknown: tuple[Result, ...] = ()
    passed: tuple[Passed, ...] = ()
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True)
class SubjectVerdict:
    """What is said of a clause for one subject; without a subject of the clause as a whole."""

    subject: Subject | None
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    evidence: Evidence = Evidence()


@dataclass(frozen=True, slots=True)
class ClauseVerdict:
    """What is said of a clause over all its subjects."""

    row: Row
    verdict: Verdict
    subjects: tuple[SubjectVerdict, ...]


def worst(verdicts: tuple[Verdict, ...]) -> Verdict:
    """Return the worst of ``verdicts``; what is not applicable does not count beside anything else."""
    return min(verdicts, key=VERDICTS.index, default="not_judged")
