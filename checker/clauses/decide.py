"""The verdict on one clause for one subject: a pure function of what its rules and attestations say."""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.clauses.absence import Absence
from checker.clauses.model import Evidence, Passed, Reason, Row, Signature, Subject, SubjectVerdict, Verdict
from checker.clauses.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class RuleFacts:
    """What one rule said of the documents that belong to a subject; None where there is no verdict.

    ``absences`` is set when no document is there and everything the rule judges is declared absent.
    """

    rule: str
    kinds: tuple[str, ...]
    said: tuple[tuple[Subject, Outcome | None], ...]
    absences: tuple[Absence, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """All that decides one verdict. ``unread`` says what may belong to the subject and could not be judged."""

    rules: tuple[RuleFacts, ...] = ()
    signatures: tuple[Signature, ...] = ()
    unread: tuple[Reason, ...] = ()


def decide(row: Row, subject: Subject | None, facts: Facts) -> SubjectVerdict:
    """Return the verdict on ``row`` for ``subject``; docs/adr/0010-verdicts.md gives the order of precedence."""
    evidence = _evidence(facts)
    standing = [signature for signature in facts.signatures if signature.stands]
    conclusions = {signature.conclusion for signature in standing}
    undecided = [*facts.unread, *_undecided(facts.rules), *_open(evidence)]
    verdict: Verdict
    reasons: list[Reason]
    if evidence.findings or "not_met" in conclusions:
        verdict = "not_met"
        reasons = [Reason("verdict-findings", {"count": len(evidence.findings)})] if evidence.findings else []
        reasons += [
            Reason("verdict-signed-not-met", {"name": entry.name})
            for entry in standing
            if entry.conclusion == "not_met"
        ]
    elif undecided:
        verdict, reasons = "not_judged", undecided
    elif len(conclusions) > 1:
        verdict, reasons = "needs_person", [Reason("verdict-signatures-differ")]
    elif conclusions == {"not_applicable"}:
        verdict, reasons = (
            "not_applicable",
            [Reason("verdict-signed-not-applicable", {"name": entry.name}) for entry in standing],
        )
    elif not standing and (evidence.questions or (row.attestation is not None and not _all_absent(facts.rules))):
        verdict, reasons = "needs_person", _asked(evidence, facts.signatures)
    elif evidence.exempted:
        verdict, reasons = "exempted", _exempted(evidence)
    elif evidence.passed or standing:
        verdict, reasons = "met", []
    elif facts.rules:
        verdict, reasons = "not_applicable", _not_applicable(facts.rules)
    else:
        verdict, reasons = "not_judged", [Reason("verdict-no-rule")]
    return SubjectVerdict(subject, verdict, tuple(reasons), evidence)


def held_back(row: Row, verdict: SubjectVerdict, incomplete: bool) -> SubjectVerdict:
    """Return ``verdict`` as far as it may be claimed.

    An unconfirmed clause decides nothing. A clause of which the catalogue does not say what its rules leave open is
    not met by them, and nothing is met in a run that could not look at everything.
    """
    if row.confidence == "unconfirmed" and verdict.verdict != "not_covered":
        return replace(verdict, verdict="not_judged", reasons=(Reason("verdict-unconfirmed"), *verdict.reasons))
    if verdict.verdict != "met":
        return verdict
    if not row.written:
        return replace(verdict, verdict="not_judged", reasons=(Reason("verdict-unwritten"),))
    if incomplete:
        return replace(verdict, verdict="not_judged", reasons=(Reason("verdict-incomplete"),))
    return verdict


def _evidence(facts: Facts) -> Evidence:
    results = [
        result for rule in facts.rules for _, outcome in rule.said if outcome is not None for result in outcome.results
    ]
    fails = [result for result in results if result.kind == "fail"]
    passed = [
        Passed(rule.rule, documents)
        for rule in facts.rules
        if (documents := tuple(place for place, outcome in rule.said if outcome and "pass" in outcome.kinds))
    ]
    return Evidence(
        findings=tuple(result for result in fails if result.suppression is None),
        exempted=tuple(result for result in fails if result.suppression is not None),
        questions=tuple(result for result in results if result.kind == "review"),
        unknown=tuple(result for result in results if result.kind == "open"),
        passed=tuple(passed),
        signatures=facts.signatures,
    )


def _exempted(evidence: Evidence) -> list[Reason]:
    """Say by whom and until when, once for each exception."""
    given = {result.suppression.name: result.suppression for result in evidence.exempted if result.suppression}
    return [
        Reason("verdict-exempted", {"name": name, "approver": one.approver, "until": one.expires_on})
        for name, one in given.items()
    ]


def _undecided(rules: tuple[RuleFacts, ...]) -> list[Reason]:
    without: dict[tuple[str, ...], list[str]] = {}
    for rule in rules:
        if not rule.said and not rule.absences:
            without.setdefault(rule.kinds, []).append(rule.rule)
    found = [
        Reason("verdict-nothing-to-judge", {"rule": ", ".join(names), "kinds": ", ".join(kinds)})
        for kinds, names in without.items()
    ]
    for rule in rules:
        found += [
            Reason("verdict-no-outcome", {"rule": rule.rule, "document": place.title})
            for place, outcome in rule.said
            if outcome is None
        ]
    return found


def _open(evidence: Evidence) -> list[Reason]:
    return [Reason("verdict-open", {"count": len(evidence.unknown)})] if evidence.unknown else []


def _asked(evidence: Evidence, signed: tuple[Signature, ...]) -> list[Reason]:
    reasons = [Reason("verdict-questions", {"count": len(evidence.questions)})] if evidence.questions else []
    if not signed:
        return [*reasons, Reason("verdict-unsigned")]
    return [*reasons, *(Reason("verdict-attestation-void", {"name": entry.name}) for entry in signed)]


def _all_absent(rules: tuple[RuleFacts, ...]) -> bool:
    return bool(rules) and all(rule.absences for rule in rules)


def _not_applicable(rules: tuple[RuleFacts, ...]) -> list[Reason]:
    absences = {absence.kind: absence for rule in rules for absence in rule.absences}
    found = [absence.as_reason() for absence in absences.values()]
    return found if _all_absent(rules) else [*found, Reason("verdict-nothing-applies")]
