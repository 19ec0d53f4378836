"""Two engines side by side: any difference between their reports is a failure."""

from __future__ import annotations

from collections.abc import Sequence

from checker.engines.protocol import Engine, EngineFailure
from checker.model import JsonValue


class CrossCheck:
    """Evaluates every input in two engines and trusts what both of them say."""

    name = "cross-check"

    def __init__(self, first: Engine, second: Engine) -> None:
        self._first = first
        self._second = second

    def evaluate(self, inputs: Sequence[JsonValue]) -> list[JsonValue | EngineFailure]:
        """See ``Engine.evaluate``; a document that one engine cannot judge is a failure, whatever the other says."""
        pairs = zip(self._first.evaluate(inputs), self._second.evaluate(inputs), strict=True)
        return [self._agree(first, second) for first, second in pairs]

    def close(self) -> None:
        """See ``Engine.close``."""
        try:
            self._first.close()
        finally:
            self._second.close()

    def _agree(self, first: JsonValue | EngineFailure, second: JsonValue | EngineFailure) -> JsonValue | EngineFailure:
        for report in (first, second):
            if isinstance(report, EngineFailure):
                return report
        pointer = first_difference(first, second)
        if pointer is None:
            return first
        engines = {"first": self._first.name, "second": self._second.name}
        return EngineFailure("engine-difference", {"pointer": pointer or "/", **engines})


def first_difference(first: JsonValue, second: JsonValue) -> str | None:
    """Return the JSON pointer (RFC 6901) of the first place where two values differ, or None.

    Keys are visited in sorted order. Numbers are equal when their values are; a number never equals a boolean.
    """
    if isinstance(first, dict) and isinstance(second, dict):
        for key in sorted(first.keys() | second.keys()):
            place = f"/{key.replace('~', '~0').replace('/', '~1')}"
            if key not in first or key not in second:
                return place
            below = first_difference(first[key], second[key])
            if below is not None:
                return place + below
        return None
    if isinstance(first, list) and isinstance(second, list):
        for index, (left, right) in enumerate(zip(first, second, strict=False)):
            below = first_difference(left, right)
            if below is not None:
                return f"/{index}{below}"
        return None if len(first) == len(second) else f"/{min(len(first), len(second))}"
    alike = isinstance(first, bool) == isinstance(second, bool) and first == second
    return None if alike else ""
