"""What each rule said of each document: the one place that reads a run's results for verdicts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from checker.clauses.model import Subject
from checker.model import QUIET, Document, Result, RunResult

UNKNOWN_KIND = ("DOC-001", "DOC-002")
"""Documents of which not even the kind is certain."""
DUPLICATE, DANGLING = "DOC-003", "DOC-004"
FORMAT = "SCH-"
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one rule said of one document; ``results`` is what it found, nothing of what passed."""

    kinds: frozenset[str]
    results: tuple[Result, ...] = ()


NOTHING_SAID = {kind: Outcome(frozenset({kind})) for kind in QUIET.values()}


def subject_of(document: Document) -> Subject:
    """Return the document as a subject."""
    return Subject(document.kind, document.name, document.source.path)


class Outcomes:
    """The outcomes of one run."""

    def __init__(self, result: RunResult) -> None:
        """``result`` is of a run over a workspace."""
        by_rule: defaultdict[Key, defaultdict[str, list[Result]]] = defaultdict(lambda: defaultdict(list))
        for entry in result.located:
            place = entry.location
            by_rule[place.path, place.kind, place.name][entry.rule].append(entry)
        self._outcomes = {
            key: {rule: _outcome(entries) for rule, entries in found.items()} for key, found in by_rule.items()
        }
        for document, rule, kind in result.quiet:
            key = (document.source.path, document.kind, document.name)
            self._outcomes.setdefault(key, {}).setdefault(rule, NOTHING_SAID[kind])
        self._results = result.located

    def of(self, document: Document, rule: str) -> Outcome | None:
        """Return what ``rule`` said of ``document``, None when there is no verdict."""
        return self.about(document).get(rule)

    def about(self, document: Document) -> dict[str, Outcome]:
        """Return what every rule said of ``document``, the program's own rules included."""
        return self._outcomes.get((document.source.path, document.kind, document.name), {})

    def broken(self) -> dict[str, list[Subject]]:
        """Return the documents that could not be judged, by kind; "" stands for those whose kind is not certain."""
        found: dict[str, dict[Subject, None]] = {}
        for entry in self._results:
            place = entry.location
            if entry.kind == "fail" and (entry.rule.startswith(FORMAT) or entry.rule in (*UNKNOWN_KIND, DUPLICATE)):
                kind = "" if entry.rule in UNKNOWN_KIND else place.kind
                found.setdefault(kind, {})[Subject(place.kind, place.name, place.path)] = None
        return {kind: list(subjects) for kind, subjects in found.items()}

    def dangling(self, document: Document) -> list[tuple[str, str]]:
        """Return the documents (kind, name) that ``document`` names and that are not there."""
        outcome = self.about(document).get(DANGLING)
        found = () if outcome is None else outcome.results
        return [(str(entry.args["kind"]), str(entry.args["name"])) for entry in found]


def _outcome(entries: list[Result]) -> Outcome:
    found = tuple(entry for entry in entries if entry.kind not in ("pass", "notApplicable"))
    return Outcome(frozenset(entry.kind for entry in entries), found)
