"""The policy sources of one or more directories, read into plain data.

A directory has the layout of ``policies/``: ``lib``, ``rules/<topic>``, ``data``, ``data/parameters``, ``standards``.
The shipped directory comes first, an organisation's own (``.kijun/policies``) after it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.messages import render
from checker.model import SourceFile
from checker.opa import OpaFailed
from checker.parse import parse_file
from checker.policies.files import policy_files
from checker.policies.syntax import Module, parse_module


class PolicyError(Exception):
    """The policies do not keep the contract; ``problems`` says how, one sentence each."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class PolicySources:
    """Everything the build reads, by the path relative to its policy directory.

    ``rego`` maps names to files without tests, ``tests`` the ``_test.rego`` files; ``parameters``, ``reference`` and
    ``standards`` are the parsed YAML files.
    """

    rego: Mapping[str, Path]
    tests: Mapping[str, Path]
    modules: tuple[Module, ...]
    parameters: Mapping[str, Mapping[str, Any]]
    reference: Mapping[str, Any]
    standards: Mapping[str, Mapping[str, Any]]


def read_sources(directories: Sequence[Path]) -> PolicySources:
    """Read the policy ``directories``. Raises PolicyError when a file cannot be parsed or two have the same name."""
    files: dict[str, Path] = {}
    problems: list[str] = []
    for directory in directories:
        for name, path in policy_files(directory).items():
            if name in files:
                problems.append(f"{name}: both {files[name]} and {path} define it")
            files[name] = path
    rego = {name: path for name, path in files.items() if name.endswith(".rego") and not name.endswith("_test.rego")}
    tests = {name: path for name, path in files.items() if name.endswith("_test.rego")}
    data = {name: _read_yaml(name, path, problems) for name, path in files.items() if name.endswith(".yaml")}
    with ThreadPoolExecutor() as pool:
        parsed = list(pool.map(_parse, rego.values(), rego.keys()))
    problems += [outcome for outcome in parsed if isinstance(outcome, str)]
    if problems:
        raise PolicyError(problems)
    parameters: dict[str, Mapping[str, Any]] = {}
    for name, content in data.items():
        if name.startswith("data/parameters/"):
            parameters.update(content)
    return PolicySources(
        rego=rego,
        tests=tests,
        modules=tuple(outcome for outcome in parsed if isinstance(outcome, Module)),
        parameters=parameters,
        reference={Path(name).stem: content for name, content in data.items() if Path(name).parent.name == "data"},
        standards={str(content["id"]): content for name, content in data.items() if name.startswith("standards/")},
    )


def _parse(path: Path, name: str) -> Module | str:
    try:
        return parse_module(path, name)
    except OpaFailed as error:
        return str(error)


def _read_yaml(name: str, path: Path, problems: list[str]) -> Any:
    parsed = parse_file(SourceFile(name, path.read_bytes()))
    found = [*parsed.problems, *(problem for document in parsed.documents for problem in document.problems)]
    for problem in found:
        line = problem.region.start_line if problem.region else 0
        problems.append(f"{name}:{line}: {render(problem, 'en')}")
    if found:
        return {}
    return parsed.documents[0].value
