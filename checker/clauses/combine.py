"""The verdict on a requirement with its items, and on a clause over its subjects: the worst decides."""

from __future__ import annotations

from collections.abc import Sequence

from checker.clauses.model import ClauseVerdict, Reason, Row, Subject, SubjectVerdict, Verdict, worst

FINE = ("met", "not_applicable")


def over_subjects(row: Row, subjects: Sequence[SubjectVerdict]) -> ClauseVerdict:
    """Return the verdict on ``row`` from what is said of it for each subject."""
    return ClauseVerdict(row, worst(tuple(entry.verdict for entry in subjects)), tuple(subjects))


def with_items(
    row: Row, own: Sequence[SubjectVerdict], items: Sequence[ClauseVerdict], kind: str | None
) -> list[SubjectVerdict]:
    """Return the verdicts on ``row`` for each subject of its own or of its items, the items counted in.

    Args:
        row: the requirement.
        own: what is said of it without its items.
        items: the verdicts on its items.
        kind: the kind of its subjects. For one of these, an item or the requirement itself that says nothing of it
            counts with what it is as a whole; for another document only what speaks of it counts.
    """
    said: dict[Subject | None, SubjectVerdict] = {entry.subject: entry for entry in own}
    everyone: dict[Subject | None, None] = dict.fromkeys(said)
    for item in items:
        everyone.update(dict.fromkeys(entry.subject for entry in item.subjects))
    if len(everyone) > 1 and None not in said:
        # The items without a subject speak for all of them.
        everyone.pop(None, None)
    own_whole = None if row.only_items else worst(tuple(entry.verdict for entry in own))
    found = []
    for subject in everyone:
        whole = subject is None or subject.kind == kind
        mine = said.get(subject)
        parts = [(item.row.id, verdict) for item in items if (verdict := _at(item, subject, whole=whole)) is not None]
        verdict = mine.verdict if mine is not None else own_whole if whole else None
        found.append(_one(subject, mine, verdict, parts))
    return found


def _one(
    subject: Subject | None, own: SubjectVerdict | None, mine: Verdict | None, parts: Sequence[tuple[str, Verdict]]
) -> SubjectVerdict:
    verdict = worst(tuple(said for _, said in parts) + ((mine,) if mine is not None else ()))
    reasons = tuple(
        Reason("verdict-item", {"clause": name, "verdict": said}) for name, said in parts if said not in FINE
    )
    if own is None:
        return SubjectVerdict(subject, verdict, reasons)
    return SubjectVerdict(subject, verdict, (*own.reasons, *reasons), own.evidence)


def _at(item: ClauseVerdict, subject: Subject | None, *, whole: bool) -> Verdict | None:
    return next((one.verdict for one in item.subjects if one.subject == subject), item.verdict if whole else None)
