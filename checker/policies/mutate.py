"""The mutation check: break every condition of every rule, one at a time; its test must notice.

A mutant inverts a condition (``not`` added or taken away), deletes it, or moves a bound by one step (``<`` and ``<=``).
A mutant that OPA refuses to compile proves nothing and is not counted; one whose rule's own test still passes survives.
"""

from __future__ import annotations

import base64
import json
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.opa import OpaMissing, find_opa, run_opa

BINDING = re.compile(r"^(some\b|every\b)|:=")
COMPARISON = re.compile(r" (<=|>=|<|>) ")
MOVED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
TIMEOUT_SECONDS = 120
SYNTAX_ERROR = re.compile(r"rego_(parse|compile|unsafe_var|type|recursion)_error")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change to one rule: the bytes from ``start`` to ``end`` replaced."""

    rule: str
    line: int
    start: int
    end: int
    replacement: str
    original: str


def mutants(path: Path, name: str) -> list[Mutant]:
    """Return all mutants of the rule at ``path``, called ``name``."""
    source = path.read_bytes()
    tree = json.loads(run_opa(["parse", "--format", "json", "--json-include", "locations", str(path)]))
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found: dict[tuple[int, int, str], Mutant] = {}
    for expression in _expressions(tree.get("rules") or []):
        place = expression["location"]
        text = base64.b64decode(place["text"])
        start = _offset(source, starts[place["row"] - 1], place["col"], text)
        if start is None:
            continue
        for replacement in _changes(text.decode("utf-8")):
            key = (start, start + len(text), replacement)
            found[key] = Mutant(name, place["row"], *key, text.decode("utf-8"))
    return list(found.values())


def survivors(policies: Path, rules: Sequence[str]) -> tuple[int, list[Mutant]]:
    """Mutate the ``rules`` (paths relative to ``policies``) and return how many mutants counted and which survived.

    Raises:
        OpaMissing: there is no ``opa``.
    """
    if find_opa() is None:
        raise OpaMissing
    todo = [mutant for rule in rules for mutant in mutants(policies / rule, rule)]
    with ThreadPoolExecutor() as pool:
        outcomes = list(pool.map(lambda mutant: _survives(policies, mutant), todo))
    counted = [(mutant, outcome) for mutant, outcome in zip(todo, outcomes, strict=True) if outcome is not None]
    return len(counted), [mutant for mutant, outcome in counted if outcome]


def _expressions(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        if "terms" in node and "index" in node:
            yield node
        for member in node.values():
            yield from _expressions(member)
    elif isinstance(node, list):
        for member in node:
            yield from _expressions(member)


def _offset(source: bytes, line_start: int, column: int, text: bytes) -> int | None:
    """Find ``text`` at ``column``, which OPA counts in bytes; generated expressions stand nowhere."""
    start = line_start + column - 1
    return start if text and source[start : start + len(text)] == text else None


def _changes(text: str) -> Iterator[str]:
    if text == "true" or BINDING.search(text):
        return
    if text.startswith("not "):
        yield text.removeprefix("not ")
    else:
        yield f"not {text}"
    yield "true"
    comparison = COMPARISON.search(text)
    if comparison and not text.startswith("not "):
        operator = comparison[1]
        yield f"{text[: comparison.start()]} {MOVED[operator]} {text[comparison.end() :]}"


def _survives(policies: Path, mutant: Mutant) -> bool | None:
    """Whether the mutant's test still passes (one without an end does not); None when the mutant does not compile."""
    opa = find_opa()
    assert opa is not None  # noqa: S101 - survivors() has looked
    source = (policies / mutant.rule).read_bytes()
    with tempfile.TemporaryDirectory(prefix="kijun-mutant-") as scratch:
        changed = Path(scratch) / "rule.rego"
        changed.write_bytes(source[: mutant.start] + mutant.replacement.encode() + source[mutant.end :])
        test = policies / mutant.rule.replace(".rego", "_test.rego")
        libraries = [str(path) for path in policies.glob("lib/*.rego") if not path.name.endswith("_test.rego")]
        command = [opa, "test", str(changed), str(test), *libraries]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return False
    if done.returncode == 0:
        return True
    return None if SYNTAX_ERROR.search(done.stderr + done.stdout) else False
