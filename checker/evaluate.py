"""The evaluate stage: hand each document to the engine and read its report; what cannot be judged is a notification."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from checker.compiled import CompiledPolicies
from checker.engines.protocol import Engine, EngineFailure, Ready
from checker.model import (
    NOT_APPLICABLE,
    PASSED,
    SAID,
    UNDEFINED,
    Document,
    JsonValue,
    Judgement,
    Notification,
    Path,
    ResultKind,
    Verdict,
)
from checker.packed import Packed

CANARY_RULE = "ENG-001"
QUIETLY = {"passed": PASSED, "not applicable": NOT_APPLICABLE}
LISTS: tuple[tuple[str, ResultKind], ...] = (("findings", "fail"), ("reviews", "review"), ("open", "open"))


def engine_data(
    compiled: CompiledPolicies, workspace: Mapping[str, Any], parameters: Mapping[str, JsonValue]
) -> dict[str, Any]:
    """Return the base documents of a run: what policies see under ``data.kijun``."""
    catalogue = {
        kind: [
            {
                **{name: rule[name] for name in ("id", "topic", "name", "conditional", "lists")},
                "only_findings": rule["lists"] == ["findings"],
            }
            for rule in rules
        ]
        for kind, rules in compiled.rules_by_kind.items()
    }
    return {
        "kijun": {
            "catalogue": catalogue,
            "parameters": dict(parameters),
            "parameter_bounds": {
                name: {bound: row[bound] for bound in ("minimum", "maximum") if bound in row}
                for name, row in compiled.parameters.items()
            },
            "reference": compiled.reference,
            "workspace": dict(workspace),
        }
    }


def evaluate(
    engine: Engine, documents: Sequence[Document], compiled: CompiledPolicies, as_of: str
) -> Iterator[Verdict | Notification]:
    """Judge ``documents`` on the date ``as_of``; a canary document goes first and must be found wanting.

    Yields:
        A verdict for every document the engine has a report of, and a notification for all that could not be judged.
    """
    text = engine.name == "embedded"
    inputs = [_canary(as_of), *(_input(document, as_of, text=text) for document in documents)]
    reports = engine.evaluate(inputs)
    if len(reports) != len(inputs):
        yield Notification("error", "engine-count", {"expected": len(inputs), "found": len(reports)})
        return
    canary = reports[0]
    if isinstance(canary, EngineFailure):
        yield Notification("error", canary.code, canary.args)
    elif not _sang(canary["rules"].get(CANARY_RULE)):
        yield Notification("error", "canary-silent")
    for document, report in zip(documents, reports[1:], strict=True):
        if isinstance(report, EngineFailure):
            yield Notification("error", report.code, report.args, path=document.source.path)
        else:
            yield from _verdict(document, report, compiled)


def _sang(outcome: JsonValue) -> bool:
    return isinstance(outcome, dict) and bool(outcome.get("findings"))


def _input(document: Document, as_of: str, *, text: bool) -> JsonValue | Ready:
    """Return ``document`` with the date; as text where it is one and the engine takes it."""
    content = document.content
    if text and isinstance(content, Packed):
        return Ready(document.kind, as_of, b'{"as_of":' + json.dumps(as_of).encode() + b"," + content.text[1:])
    return {**document.value, "as_of": as_of}


def _canary(as_of: str) -> JsonValue:
    return {
        "apiVersion": "kijun/v1",
        "kind": "Canary",
        "metadata": {"name": "canary"},
        "spec": {"songs": [{"sung_on": "1970-01-01"}]},
        "as_of": as_of,
    }


def _verdict(
    document: Document, report: Mapping[str, Any], compiled: CompiledPolicies
) -> Iterator[Verdict | Notification]:
    """Yield what ``report`` says; a rule that is not in it was not judged."""
    told = report["rules"]
    said: list[Judgement] = []
    marks: list[str] = []
    for rule in compiled.rules_by_kind[document.kind]:
        outcome, mark = told.get(rule["id"]), UNDEFINED
        if isinstance(outcome, str):
            mark = QUIETLY.get(outcome, UNDEFINED)
        elif isinstance(outcome, dict) and all(name in outcome for name, _ in LISTS):
            heard = [_judgement(rule["id"], kind, document, entry) for name, kind in LISTS for entry in outcome[name]]
            said += heard
            mark = SAID if heard else UNDEFINED
        if mark == UNDEFINED:
            yield Notification("error", "rule-undefined", {"rule": rule["id"]}, path=document.source.path)
        marks.append(mark)
    yield Verdict(document, "".join(marks), tuple(said))


def _judgement(rule: str, kind: ResultKind, document: Document, entry: Mapping[str, Any]) -> Judgement:
    related = tuple((place["kind"], place["name"], tuple(place["path"])) for place in entry.get("related", ()))
    return Judgement(rule, kind, document, tuple(entry["path"]), entry["args"], related, entry.get("key", ""))


def misplaced(document: Document, paths: Iterable[Path]) -> list[Path]:
    """Return those of ``paths`` that do not exist in ``document``: a rule that names one is wrong."""
    return [path for path in paths if not _exists(document.value, path)]


def _exists(value: JsonValue, path: Path) -> bool:
    for step in path:
        if isinstance(value, dict):
            if step not in value:
                return False
        elif not isinstance(value, list) or isinstance(step, str) or not 0 <= step < len(value):
            return False
        value = value[step]
    return True
