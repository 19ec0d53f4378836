"""OPA's own conformance cases, many of them compiled into one module.

Each case gets a package namespace of its own (``data.test.p`` becomes ``data.c17.test.p``), so that thousands of cases
need one compiler run instead of thousands. What the allowed built-ins do not cover, OPA's compiler says itself.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_TOKEN = re.compile(
    r"""
    (?P<package>^\s*package\s+)
    | (?P<template>\$"(?:\\.|[^"\\\n])*" | \$`[^`]*`)
    | "(?:\\.|[^"\\\n])*" | `[^`]*` | \#[^\n]*
    | (?P<data>(?<![.\w])data\b(?!\s*:))
    """,
    re.MULTILINE | re.VERBOSE,
)
_DATA_REFERENCE = re.compile(r"(?<![.\w])data(?=[.\[])")


@dataclass(frozen=True, slots=True)
class Case:
    """One case; ``name`` is its namespace, ``folder`` the group it stands in, the rest as OPA's file says."""

    name: str
    folder: str
    content: dict[str, Any]

    @property
    def note(self) -> str:
        return str(self.content["note"])

    @property
    def entry_point(self) -> str:
        return f"{self.name}_query/result"

    def write(self, directory: Path) -> None:
        """Write the modules, and the query as a rule that collects its bindings."""
        (directory / self.name).mkdir(parents=True)
        for index, module in enumerate(self.content.get("modules") or []):
            path = directory / self.name / f"{index}.rego"
            path.write_text(_into_namespace(module, self.name), encoding="utf-8")
        rows = self.content.get("want_result") or [{}]
        bindings = "{" + ", ".join(f'"{variable}": {variable}' for variable in sorted(rows[0])) + "}"
        query = _into_namespace(self.content["query"], self.name)
        text = f"package {self.name}_query\n\nresult contains {bindings} if {{\n{query}\n}}\n"
        (directory / self.name / "query.rego").write_text(text, encoding="utf-8")

    def input_text(self) -> bytes | None:
        """Return the input as JSON, empty if the case has none, or None if it is a term that JSON cannot write."""
        if "input_term" in self.content:
            try:
                return json.dumps(json.loads(self.content["input_term"])).encode()
            except ValueError:
                return None
        return json.dumps(self.content["input"]).encode() if "input" in self.content else b""

    def agrees(self, rows: Sequence[Any] | None, *, ignore_order: bool = False) -> bool:
        """Return whether ``rows``, the bindings found, or None for an abort, are what the case wants."""
        if "want_error_code" in self.content or "want_error" in self.content:
            return rows is None
        if rows is None:
            return False
        if "want_result" not in self.content:
            return bool(rows) == bool(self.content.get("want_defined"))
        in_any_order = ignore_order or self.content.get("sort_bindings", False)
        found, wanted = (
            sorted({_canonical(row, in_any_order) for row in some}) for some in (rows, self.content["want_result"])
        )
        return found == wanted


def read_cases(opa: str, directory: Path) -> list[Case]:
    """Read every case below ``directory``; OPA itself reads the YAML, as its own tests do."""
    texts = {
        path.relative_to(directory).as_posix(): path.read_text(encoding="utf-8") for path in directory.rglob("*.yaml")
    }
    command = [opa, "eval", "--stdin-input", "--format=raw", "{name: yaml.unmarshal(text) | some name, text in input}"]
    answer = subprocess.run(command, input=json.dumps(texts).encode(), check=True, capture_output=True).stdout
    parsed: dict[str, Any] = json.loads(answer)
    assert parsed.keys() == texts.keys()
    contents = [(name.split("/")[0], content) for name in sorted(parsed) for content in parsed[name]["cases"]]
    return [Case(f"c{index}", folder, content) for index, (folder, content) in enumerate(contents)]


def compilable(opa: str, directory: Path, capabilities: Path, cases: Sequence[Case]) -> list[Case]:
    """Return the cases that OPA compiles with these ``capabilities``; an error hides those of a later phase."""
    names = {case.name for case in cases}
    while True:
        command = [
            opa,
            "check",
            "--capabilities",
            capabilities,
            "--max-errors",
            "0",
            "--format",
            "json",
            *sorted(names),
        ]
        checked = subprocess.run(command, cwd=directory, capture_output=True, check=False)
        if checked.returncode == 0:
            return [case for case in cases if case.name in names]
        refused = {error["location"]["file"].split("/")[0] for error in json.loads(checked.stderr)["errors"]}
        assert refused & names, checked.stderr
        names -= refused


def _into_namespace(text: str, name: str) -> str:
    def rename(match: re.Match[str]) -> str:
        if match["package"]:
            return f"{match['package']}{name}."
        if match["template"]:
            return _DATA_REFERENCE.sub(f"data.{name}", match["template"])
        return f"data.{name}" if match["data"] else match[0]

    return _TOKEN.sub(rename, text)


def _canonical(value: Any, in_any_order: bool) -> str:
    if isinstance(value, dict):
        members = (f"{json.dumps(key)}:{_canonical(value[key], in_any_order)}" for key in sorted(value))
        return "{" + ",".join(members) + "}"
    if isinstance(value, list):
        items = [_canonical(item, in_any_order) for item in value]
        return "[" + ",".join(sorted(items) if in_any_order else items) + "]"
    return json.dumps(int(value) if isinstance(value, float) and value.is_integer() else value)
