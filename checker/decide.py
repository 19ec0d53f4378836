"""The decide stage: which findings stand under an approved exception, and the exit code of the run.

An exception (例外措置) turns a finding into a suppressed one, never into a pass. Whether an exception itself is sound
(in force, approved by someone other than the applicant, …) is judged by rules like any other document: one with a
finding of its own suppresses nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from checker.model import SEVERITIES, Document, Notification, Result, Severity, Suppression

EXIT_CLEAN, EXIT_FINDINGS, EXIT_NOT_JUDGED = 0, 1, 2


def apply_exceptions(
    results: Iterable[Result],
    exceptions: Iterable[Document],
    sound: frozenset[str],
    rules: Mapping[str, Mapping[str, Any]],
    as_of: str,
) -> tuple[list[Result], list[Notification]]:
    """Suppress the findings that an exception covers.

    Args:
        results: all results of the run.
        exceptions: the Exception documents of the workspace.
        sound: the names of those without a finding of their own.
        rules: the catalogue by id and alias.
        as_of: the date of the run; an exception that begins later covers nothing yet.

    Returns:
        The results with their suppressions, and a note for each sound exception that covers nothing.
    """
    begun = [document for document in exceptions if document.name in sound and _begins(document) <= as_of]
    usable = sorted(begun, key=lambda document: document.name)
    by_target: dict[tuple[str, str, str], list[Document]] = {}
    for document in usable:
        spec = document.value["spec"]
        rule = rules.get(spec["rule"])
        identifier = rule["id"] if rule else spec["rule"]
        by_target.setdefault((identifier, spec["target"]["kind"], spec["target"]["name"]), []).append(document)
    used: set[str] = set()
    decided = []
    for result in results:
        place = result.location
        candidates = by_target.get((result.rule, place.kind, place.name), ()) if result.kind == "fail" else ()
        covering = next((document for document in candidates if _covers(document, place.fields)), None)
        if covering is not None:
            used.add(covering.name)
            result = replace(result, suppression=_suppression(covering))  # noqa: PLW2901
        decided.append(result)
    unused = [
        Notification("note", "exception-unused", {"name": document.name}, path=document.source.path)
        for document in usable
        if document.name not in used
    ]
    return decided, unused


def _begins(exception: Document) -> str:
    spec = exception.value["spec"]
    return str(max(spec["approval"]["approved_on"], spec.get("starts_on", "")))


def _covers(exception: Document, fields: str) -> bool:
    limit = exception.value["spec"]["target"].get("path")
    return limit is None or fields == limit or fields.startswith((f"{limit}.", f"{limit}["))


def _suppression(exception: Document) -> Suppression:
    spec = exception.value["spec"]
    approval = spec["approval"]
    return Suppression(
        name=exception.name,
        path=exception.source.path,
        reason=spec["reason"],
        approver=approval["approver"],
        approved_on=approval["approved_on"],
        expires_on=spec["expires_on"],
    )


def exit_code(
    results: Sequence[Result],
    notifications: Iterable[Notification],
    rules: Mapping[str, Mapping[str, Any]],
    fail_on: Severity,
) -> int:
    """Return 2 when something could not be judged, else 1 for findings of at least ``fail_on``, else 0.

    A finding that an earlier run already had, unchanged, does not count.
    """
    if any(note.level == "error" for note in notifications):
        return EXIT_NOT_JUDGED
    counting = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    found = any(
        result.kind == "fail"
        and result.suppression is None
        and result.baseline != "unchanged"
        and rules[result.rule]["severity"] in counting
        for result in results
    )
    return EXIT_FINDINGS if found else EXIT_CLEAN
