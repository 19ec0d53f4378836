"""What every engine promises; see docs/adr/0003-engines.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from checker.model import JsonValue, Notification

ENTRY_POINT = "kijun/main/report"
"""The one rule an engine evaluates, as OPA writes an entry point: package path and rule name, joined by slashes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one document may cost.

    ``deadline_seconds`` bounds the evaluation of one document. ``memory_bytes`` bounds the linear memory of the
    embedded engine (base data, one document, its evaluation and its report together) and the size of one answer of a
    server; how much memory a server needs while it evaluates is the server's affair.
    """

    deadline_seconds: float = 5.0
    memory_bytes: int = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Ready:
    """An input that is JSON text already, for the embedded engine; ``kind`` and ``as_of`` are what stands in it."""

    kind: str
    as_of: str
    text: bytes


@dataclass(frozen=True, slots=True)
class ReadyData:
    """Base documents that are JSON text already, for the embedded engine; ``run`` is the token that stands in them."""

    run: str
    text: bytes


@dataclass(frozen=True, slots=True)
class EngineFailure:
    """Why one document could not be judged: a code of ``checker/messages.py`` and what fills its template."""

    code: str
    args: Mapping[str, str | int | float] = field(default_factory=dict)


class EngineUnavailable(Exception):
    """The engine cannot judge any document; ``notification`` (level error) says why."""

    def __init__(self, code: str, **args: str | int | float) -> None:
        super().__init__(code, args)
        self.notification = Notification("error", code, args)


class Engine(Protocol):
    """Evaluates ``data.kijun.main.report`` for documents."""

    name: str

    def evaluate(self, inputs: Sequence[JsonValue]) -> list[JsonValue | EngineFailure]:
        """Judge each input on its own.

        Args:
            inputs: documents with the keys ``apiVersion``, ``kind``, ``metadata``, ``spec`` and ``as_of``.

        Returns:
            One entry per input, in order: the report (``{"canary": …, "rules": …}``), or why there is none. A failure
            of one input never changes the entry of another.
        """

    def close(self) -> None:
        """Release everything the engine holds; may be called more than once."""
