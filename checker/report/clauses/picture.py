"""What every report by clause is made from: the verdicts of a run, and their evidence line by line."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from checker.clauses.model import VERDICTS, ClauseVerdict, Row, Signature, SubjectVerdict, Verdict
from checker.model import Language, Location, Result
from checker.report import Report
from checker.report.clauses.words import reason_text, word
from checker.report.words import message

LineKind = Literal["finding", "exempted", "question", "unknown", "passed", "attestation"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A run with its verdicts on the clauses of ``standards``; those that are shown, in the order of the catalogues."""

    report: Report
    standards: tuple[str, ...]
    clauses: tuple[ClauseVerdict, ...]

    @property
    def language(self) -> Language:
        """The language of the report."""
        return self.report.settings.language

    @property
    def incomplete(self) -> bool:
        """Whether something could not be read or judged."""
        return any(note.level == "error" for note in self.report.result.notifications)

    def head(self, row: Row) -> Mapping[str, Any]:
        """Return the head of the row's standard."""
        return self.report.compiled.standards[row.standard]

    def parts(self) -> dict[tuple[str, str], list[ClauseVerdict]]:
        """Return the clauses by (standard, part), in order."""
        found: dict[tuple[str, str], list[ClauseVerdict]] = {}
        for clause in self.clauses:
            found.setdefault((clause.row.standard, clause.row.part), []).append(clause)
        return found

    def part_title(self, standard: str, part: str) -> str:
        """Return the number and title of a part."""
        rows = self.report.compiled.standards[standard]["clauses"]
        title: Mapping[str, str] = next((row.get("title", {}) for row in rows if row["id"] == part), {})
        return f"{part} {title.get(self.language) or next(iter(title.values()), '')}".strip()


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of evidence. ``place`` is where it stands; None for what has no place of its own."""

    kind: LineKind
    text: str
    rule: str = ""
    place: Location | None = None
    more: str = ""

    @property
    def address(self) -> str:
        """The place as file:line:column."""
        return "" if self.place is None else address(self.place)


@dataclass(frozen=True, slots=True)
class Asking:
    """What a person has to answer: the question, what would convince, who may sign, and the command that answers."""

    question: str
    expected: str = ""
    signers: tuple[str, ...] = ()
    command: str = ""


def address(place: Location) -> str:
    """Return a place as file:line:column."""
    region = place.region
    return place.path if region is None else f"{place.path}:{region.start_line}:{region.start_column}"


def totals(clauses: Iterable[ClauseVerdict]) -> dict[Verdict, int]:
    """Return how many clauses have each verdict."""
    counts = Counter(clause.verdict for clause in clauses)
    return {verdict: counts[verdict] for verdict in VERDICTS}


def why(row: Row, verdict: SubjectVerdict, language: Language) -> list[str]:
    """Return why a verdict is what it is, one sentence each."""
    if verdict.verdict == "not_covered" and row.why is not None and not verdict.reasons:
        return [row.why[language]]
    return [reason_text(reason, language) for reason in verdict.reasons]


def lines(verdict: SubjectVerdict, picture: Picture) -> list[Line]:
    """Return the evidence for a verdict, what counts against the subject first."""
    rules, language = picture.report.rules, picture.language
    evidence = verdict.evidence

    def said(kind: LineKind, results: Sequence[Result]) -> list[Line]:
        return [
            Line(
                kind,
                message(result, rules[result.rule], language),
                result.rule,
                result.location,
                _waiver(result, language),
            )
            for result in results
        ]

    found = [
        *said("finding", evidence.findings),
        *said("unknown", evidence.unknown),
        *said("question", evidence.questions),
        *said("exempted", evidence.exempted),
        *(_signature(signature, language) for signature in evidence.signatures),
    ]
    for passed in evidence.passed:
        first, *others = passed.documents
        place = Location(first.path, first.kind, first.name, (), "", None)
        more = word("more", language).format(count=len(others)) if others else ""
        found.append(Line("passed", rules[passed.rule]["title"][language], passed.rule, place, more))
    return found


def asking(row: Row, verdict: SubjectVerdict, picture: Picture) -> Asking | None:
    """Return what a person has to answer before ``verdict`` can be another one; None when it waits for nobody."""
    if verdict.verdict != "needs_person" or verdict.subject is None:
        return None
    language = picture.language
    own = row.attestation
    if own is None:
        # Only what the catalogue asks a person for can be attested; the questions of rules are answered in documents.
        asked = [line.text for line in lines(verdict, picture) if line.kind == "question"]
        return Asking((" " if language == "en" else "").join(asked)) if asked else None
    command = shlex.join(["kijun", "attest", row.name, "--subject", verdict.subject.title])
    known = picture.head(row).get("roles", {})
    signers = tuple(str(known.get(name, {}).get(language, name)) for name in own["signers"])
    return Asking(own["question"][language], own["evidence"][language], signers, command)


def _waiver(result: Result, language: Language) -> str:
    given = result.suppression
    if given is None:
        return ""
    if language == "ja":
        return f"{given.name}（承認 {given.approver}、{given.expires_on} まで）: {given.reason}"
    return f"{given.name} (approved by {given.approver}, until {given.expires_on}): {given.reason}"


def _signature(signature: Signature, language: Language) -> Line:
    who, since, until = f"{signature.signer} ({signature.role})", signature.signed_on, signature.valid_until
    text = (
        f"{who} が {since} に署名、{until} まで有効"
        if language == "ja"
        else f"signed by {who} on {since}, valid until {until}"
    )
    more = [signature.statement, *signature.evidence]
    if signature.wrong:
        void = " ".join(reason_text(reason, language) for reason in signature.wrong)
        more.insert(0, f"{word('void', language)}: {void}")
    return Line("attestation", text, "", signature.place, " / ".join(more))
