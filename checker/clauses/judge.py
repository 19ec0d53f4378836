"""From a run's result to a verdict on every clause of a standard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.attest.rows import SUBJECT_KINDS
from checker.clauses.absence import Absence, declared_by, declared_everywhere
from checker.clauses.belonging import ORGANIZATION, SUPPLY, Belongings
from checker.clauses.combine import over_subjects, with_items
from checker.clauses.decide import Facts, RuleFacts, decide, held_back
from checker.clauses.model import ClauseVerdict, Reason, Row, Subject, SubjectVerdict
from checker.clauses.outcomes import Outcomes, subject_of
from checker.clauses.rows import rows_of
from checker.clauses.signatures import signatures
from checker.compiled import CompiledPolicies
from checker.model import Document, RunResult

SHOWN_STRAYS = ("not_met", "not_judged", "needs_person", "exempted")
PARTIAL = "workspace-document"
"""The notification that a file nobody asked about holds documents that do not keep their schema."""


def judge_clauses(
    result: RunResult, compiled: CompiledPolicies, standards: Sequence[str], as_of: str
) -> list[ClauseVerdict]:
    """Return the verdict on every requirement and item of ``standards``, in the order of their catalogues.

    Args:
        result: a run by all the rules of ``compiled``.
        compiled: the policies.
        standards: ids of standards among them.
        as_of: the date of the run.
    """
    judge = _Judge(result, compiled, as_of)
    return [verdict for standard in standards for verdict in judge.standard(standard)]


class _Judge:
    """What the verdicts of one run have in common."""

    def __init__(self, result: RunResult, compiled: CompiledPolicies, as_of: str) -> None:
        documents = [*result.documents, *result.others]
        self._compiled = compiled
        self._as_of = as_of
        self._incomplete = any(note.level == "error" or note.code == PARTIAL for note in result.notifications)
        self._outcomes = Outcomes(result)
        self._broken = self._outcomes.broken()
        self._belongings = Belongings(documents, compiled)
        self._absent = declared_everywhere(documents, self._broken, as_of)
        self._signatures = signatures(documents, self._outcomes, compiled, as_of)
        self._by_kind: defaultdict[str, list[Document]] = defaultdict(list)
        for document in documents:
            self._by_kind[document.kind].append(document)
        self._own: dict[int, dict[str, list[Document]]] = {}

    def standard(self, standard: str) -> list[ClauseVerdict]:
        """Return the verdicts on one standard."""
        rows = rows_of(self._compiled, standard, cited_headings=True)
        own = {row.id: self._own_verdicts(row) for row in rows}
        found: dict[str, ClauseVerdict] = {}
        # Items stand after their requirement and have no items themselves.
        for row in sorted(rows, key=lambda row: bool(row.items)):
            subjects = own[row.id]
            if row.items and row.state != "uncovered":
                kind = SUBJECT_KINDS.get(row.scope or "")
                subjects = with_items(row, subjects, [found[item] for item in row.items], kind)
            found[row.id] = over_subjects(row, subjects)
        return [found[row.id] for row in rows]

    def _own_verdicts(self, row: Row) -> list[SubjectVerdict]:
        """Return what is said of ``row`` without its items."""
        if row.state == "uncovered":
            return [SubjectVerdict(None, "not_covered")]
        if row.only_items:
            return []
        subject_kind = SUBJECT_KINDS.get(row.scope or "")
        kinds = [subject_kind] if subject_kind else sorted(row.kinds)
        broken = dict.fromkeys(place for kind in kinds for place in self._broken.get(kind, ()))
        names = {(place.kind, place.name) for place in broken}
        documents = [document for kind in kinds for document in self._by_kind[kind]]
        subjects = [document for document in documents if not self._belongings.part_of_another(document)]
        found = [self._verdict(row, subject) for subject in subjects if (subject.kind, subject.name) not in names]
        found += [SubjectVerdict(place, "not_judged", tuple(_broken_reasons([place]))) for place in broken]
        if not found:
            found = [self._without_subject(row, kinds)]
        if subject_kind is not None:
            found += self._stray_verdicts(row, subject_kind)
        return found

    def _verdict(self, row: Row, subject: Document) -> SubjectVerdict:
        absent = {**self._absent, **declared_by(subject, self._as_of)}
        rules = tuple(self._rule_facts(rule, subject, absent) for rule in row.rules)
        signed = self._signatures.get((row.name, subject.kind, subject.name), ())
        facts = Facts(rules, signed, tuple(self._unread(row, subject)))
        return held_back(row, decide(row, subject_of(subject), facts), self._incomplete)

    def _without_subject(self, row: Row, kinds: Sequence[str]) -> SubjectVerdict:
        absences = [self._absent[kind] for kind in kinds if kind in self._absent]
        broken = self._broken.get("", ())
        if broken:
            return SubjectVerdict(None, "not_judged", tuple(_broken_reasons(broken)))
        if kinds and len(absences) == len(kinds):
            verdict = SubjectVerdict(None, "not_applicable", tuple(absence.as_reason() for absence in absences))
            return held_back(row, verdict, self._incomplete)
        return SubjectVerdict(None, "not_judged", (Reason("verdict-no-subject", {"kinds": ", ".join(kinds)}),))

    def _stray_verdicts(self, row: Row, subject_kind: str) -> list[SubjectVerdict]:
        """Return what is wrong with documents that belong to no subject; one without fault is evidence for nobody."""
        found = []
        for document in self._belongings.strays(subject_kind, row.kinds):
            rules = tuple(facts for rule in row.rules if (facts := self._alone(rule, document)) is not None)
            verdict = decide(replace(row, attestation=None), subject_of(document), Facts(rules))
            if verdict.verdict in SHOWN_STRAYS:
                reasons = (*verdict.reasons, Reason("verdict-stray", {"kind": subject_kind}))
                found.append(held_back(row, replace(verdict, reasons=reasons), self._incomplete))
        return found

    def _alone(self, rule: str, document: Document) -> RuleFacts | None:
        kinds = tuple(self._compiled.rules_by_id[rule]["kinds"])
        if document.kind not in kinds:
            return None
        return RuleFacts(rule, kinds, ((subject_of(document), self._outcomes.of(document, rule)),))

    def _rule_facts(self, rule: str, subject: Document, absent: dict[str, Absence]) -> RuleFacts:
        kinds = tuple(self._compiled.rules_by_id[rule]["kinds"])
        documents = [document for kind in kinds for document in self._belonging(subject).get(kind, ())]
        said = tuple((subject_of(document), self._outcomes.of(document, rule)) for document in documents)
        absences = () if said or not all(kind in absent for kind in kinds) else tuple(absent[kind] for kind in kinds)
        return RuleFacts(rule, kinds, said, absences)

    def _belonging(self, subject: Document) -> dict[str, list[Document]]:
        if id(subject) not in self._own:
            by_kind: dict[str, list[Document]] = {}
            for document in self._belongings.of(subject):
                by_kind.setdefault(document.kind, []).append(document)
            self._own[id(subject)] = by_kind
        return self._own[id(subject)]

    def _unread(self, row: Row, subject: Document) -> Iterable[Reason]:
        """Yield what might belong to ``subject``, is judged by the rules of ``row`` and could not be judged."""
        through = row.kinds | (SUPPLY if row.kinds & SUPPLY else frozenset())
        if subject.kind not in SUPPLY and subject.kind != ORGANIZATION:
            through -= {subject.kind}  # none of the others is part of this one; a broken one has a verdict of its own
        if row.rules:
            through |= {ORGANIZATION}  # it sets the values that rules go by
        yield from _broken_reasons([place for kind in sorted(through | {""}) for place in self._broken.get(kind, ())])
        if not row.rules:
            return
        missing = {
            named: None
            for documents in self._belonging(subject).values()
            for document in documents
            for named in self._outcomes.dangling(document)
            if named[0] in through
        }
        yield from (Reason("verdict-dangling", {"document": f"{kind}/{name}"}) for kind, name in missing)


def _broken_reasons(places: Iterable[Subject]) -> list[Reason]:
    return [Reason("verdict-broken", {"document": place.title or place.path, "path": place.path}) for place in places]
