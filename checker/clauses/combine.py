"""The verdict on a requirement with its items, and on a clause over its subjects: the worst decides."""

from __future__ import annotations

from collections.abc import Sequence

from checker.clauses.model import ClauseVerdict, Reason, Row, Subject, SubjectVerdict, Verdict, worst

FINE = ("met", "not_applicable")


def over_subjects(row: Row, subjects: Sequence[SubjectVerdict]) -> ClauseVerdict:
    """Return the verdict on ``row`` from what is said of it for each subject."""
    return ClauseVerdict(row, worst(tuple(entry.verdict for entry in subjects)), tuple(subjects))


def with_items(row: Row, own: Sequence[SubjectVerdict], items: Sequence[ClauseVerdict]) -> list[SubjectVerdict]:
    """Return the verdicts on ``row`` for each subject of its own or of its items, the items counted in.

    An item that is not judged for a subject counts there with what it is as a whole.
    """
    said: dict[Subject | None, SubjectVerdict] = {entry.subject: entry for entry in own}
    everyone: dict[Subject | None, None] = dict.fromkeys(said)
    for item in items:
        everyone.update(dict.fromkeys(entry.subject for entry in item.subjects))
    if len(everyone) > 1 and None not in said:
        # The items without a subject speak for all of them.
        everyone.pop(None, None)
    own_whole = None if row.only_items else worst(tuple(entry.verdict for entry in own))
    return [_one(subject, said.get(subject), own_whole, items) for subject in everyone]


def _one(
    subject: Subject | None, own: SubjectVerdict | None, own_whole: Verdict | None, items: Sequence[ClauseVerdict]
) -> SubjectVerdict:
    mine = own.verdict if own is not None else own_whole
    parts = [(item.row.id, _at(item, subject)) for item in items]
    verdicts = tuple(verdict for _, verdict in parts) + ((mine,) if mine is not None else ())
    verdict = worst(verdicts)
    reasons = tuple(
        Reason("verdict-item", {"clause": name, "verdict": said}) for name, said in parts if said not in FINE
    )
    if own is None:
        return SubjectVerdict(subject, verdict, reasons)
    return SubjectVerdict(subject, verdict, (*own.reasons, *reasons), own.evidence)


def _at(item: ClauseVerdict, subject: Subject | None) -> Verdict:
    return next((entry.verdict for entry in item.subjects if entry.subject == subject), item.verdict)
