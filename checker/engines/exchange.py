"""What goes into an engine and what may come out of it: the checks both engines share."""

from __future__ import annotations

import json
from collections.abc import Mapping

from checker.engines.protocol import EngineFailure, Ready, ReadyData
from checker.model import JsonValue
from checker.packed import text_of

REASON_LENGTH = 300


class Refused(Exception):
    """One input has no report; ``failure`` is its entry in the result."""

    def __init__(self, failure: EngineFailure) -> None:
        super().__init__(failure)
        self.failure = failure


def encode(value: JsonValue) -> bytes:
    """Return ``value`` as UTF-8 JSON that OPA reads back unchanged.

    Raises:
        Refused: ``engine-input`` when JSON cannot carry the value: a lone surrogate, NaN, a date, endless nesting.
    """
    if isinstance(value, (Ready, ReadyData)):
        return value.text
    try:
        return text_of(value).encode()
    except (ValueError, TypeError, RecursionError) as error:
        raise Refused(EngineFailure("engine-input", {"reason": shorten(describe(error))})) from None


def decode(text: bytes) -> JsonValue:
    """Return the JSON value in ``text``.

    Raises:
        Refused: ``engine-result`` when it is no JSON, or nested beyond what Python can hold.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refused(EngineFailure("engine-result", {"reason": shorten(describe(error))})) from None


def check_report(report: JsonValue, document: Mapping[str, JsonValue] | Ready, run: str) -> JsonValue:
    """Return ``report`` if it is one about this ``document``, made with the data of this ``run``.

    The canary is a rule that fires for every document: without it an empty report could mean that nothing was
    evaluated at all.

    Raises:
        Refused: ``engine-result`` for a wrong shape, ``engine-canary`` for a report about something else,
            ``engine-overwritten`` for a report made with the data of another run.
    """
    if not isinstance(report, dict) or not isinstance(report.get("rules"), dict):
        raise Refused(EngineFailure("engine-result", {"reason": "report.rules"}))
    canary = report.get("canary")
    if not isinstance(canary, dict):
        raise Refused(EngineFailure("engine-canary", {"key": "canary"}))
    asked = {"kind": document.kind, "as_of": document.as_of} if isinstance(document, Ready) else document
    for key in ("kind", "as_of"):
        if not isinstance(canary.get(key), str) or canary[key] != asked.get(key):
            raise Refused(EngineFailure("engine-canary", {"key": key}))
    if canary.get("run") != run:
        raise Refused(EngineFailure("engine-overwritten"))
    return report


def document_of(value: JsonValue) -> JsonValue:
    """Return ``value`` if it can be an input, which is an object.

    Raises:
        Refused: ``engine-input`` for anything else.
    """
    if not isinstance(value, (dict, Ready)):
        raise Refused(EngineFailure("engine-input", {"reason": type(value).__name__}))
    return value


def run_of(data: JsonValue) -> str:
    """Return the token of this run, which the canary of every report must echo.

    Raises:
        ValueError: ``data`` has no ``kijun.workspace.run``; that is a mistake in the program, not of its user.
    """
    run = data.run if isinstance(data, ReadyData) else data.get("kijun", {}).get("workspace", {}).get("run")
    if not isinstance(run, str) or not run:
        raise ValueError("data.kijun.workspace.run must be a text of its own for every run")
    return run


def describe(error: BaseException) -> str:
    """Return what is wrong without the text it is wrong in: a document's content never reaches a message."""
    if isinstance(error, UnicodeError):
        return f"{type(error).__name__}: {error.reason}" if hasattr(error, "reason") else type(error).__name__
    if isinstance(error, json.JSONDecodeError):
        return f"{type(error).__name__}: {error.msg}"
    return f"{type(error).__name__}: {error}"


def shorten(text: str) -> str:
    """Return ``text`` on one line and short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= REASON_LENGTH else line[: REASON_LENGTH - 1] + "…"
