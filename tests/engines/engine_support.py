"""What the tests of the engines share: the base documents, documents, and the policies that answer them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from checker.engines import EngineFailure
from checker.messages import render
from checker.model import LANGUAGES, Notification

POLICIES = Path(__file__).parent / "policies"
DATA = {"kijun": {"workspace": {"run": "run-1", "契約": ["a"]}, "parameters": {"days": 30}}}


def document(kind: str = "System", spec: object = None) -> dict[str, object]:
    return {"apiVersion": "kijun/v1", "kind": kind, "metadata": {"name": "x"}, "spec": spec, "as_of": "2026-04-01"}


def nested(depth: int) -> list[object]:
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return value


def codes(results: list[object]) -> list[str | None]:
    """Return the failure's code of every input, None where there is a report; every failure can be told to the user."""
    failures = [result if isinstance(result, EngineFailure) else None for result in results]
    return [failure and told(Notification("error", failure.code, failure.args)) for failure in failures]


def told(notification: Notification) -> str:
    """Return the code of ``notification``, which has a sentence in both languages."""
    assert notification.level == "error"
    assert all(render(notification, language) for language in LANGUAGES)
    return notification.code


def servers() -> dict[int, str]:
    """Return the OPA servers this process has started: process id and address."""
    listing = subprocess.run(["ps", "-A", "-o", "ppid=,pid=,args="], check=True, capture_output=True, text=True).stdout
    found = {}
    for line in listing.splitlines():
        parent, process, arguments = line.split(maxsplit=2)
        if int(parent) == os.getpid() and " run --server " in arguments:
            found[int(process)] = arguments.partition("--addr ")[2].split()[0]
    return found
