"""What tests call by name: the result of a run, files to write, and how to say that a part cannot be had."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

LIBYAML_STOPS = yaml.__version__ >= "6.0.4"
"""Whether libyaml itself ends at a thousand open brackets, which is then where the problem is reported."""
ROOT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI") == "true"


def unavailable(reason: str) -> None:
    """Skip with ``reason`` in a user's clone; fail with it in CI, where nothing may be skipped."""
    if IN_CI:
        pytest.fail(f"CI may not skip: {reason}")
    pytest.skip(reason)


@dataclass(frozen=True)
class Run:
    """What a run of the command left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The lines of a JSON Lines report."""
        return [json.loads(line) for line in self.out.splitlines()]

    def of(self, kind: str) -> list[dict[str, Any]]:
        """The results of one kind."""
        return [line for line in self.lines if line["type"] == "result" and line["kind"] == kind]

    @property
    def findings(self) -> list[str]:
        """The findings as ``RULE path:line:column``, suppressed ones left out."""
        return [
            f"{line['rule']} {line['path']}:{line.get('line')}:{line.get('column')}"
            for line in self.of("fail")
            if "suppression" not in line
        ]

    @property
    def codes(self) -> list[str]:
        """The codes of the notifications."""
        return [line["code"] for line in self.lines if line["type"] == "notification"]


Kijun = Callable[..., Run]


def write(directory: Path, files: dict[str, str | bytes]) -> Path:
    """Write ``files`` below ``directory``, which becomes a workspace, and return it."""
    for name, content in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return directory
