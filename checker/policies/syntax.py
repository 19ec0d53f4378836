"""One Rego file as the syntax tree that ``opa parse`` gives, and what the build wants to know of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.opa import run_opa

Node = Any


@dataclass(frozen=True, slots=True)
class Module:
    """A parsed Rego file.

    ``references`` are the references it makes, written as tuples whose variable parts are None
    (``data.kijun.workspace[kind]`` is ``("data", "kijun", "workspace", None)``), with imports resolved.
    ``arguments`` are the key sets of the ``args`` objects it builds, by the name of the rule that builds them.
    """

    file: str
    package: tuple[str, ...]
    metadata: dict[str, Any]
    definitions: frozenset[str]
    references: frozenset[tuple[str | None, ...]]
    arguments: tuple[tuple[str, frozenset[str]], ...]


def parse_module(path: Path, name: str) -> Module:
    """Parse the Rego file at ``path``, called ``name`` in what is said of it. Raises OpaFailed for a syntax error."""
    tree = json.loads(run_opa(["parse", "--format", "json", str(path)]))
    package = tuple(term["value"] for term in tree["package"]["path"])
    metadata: dict[str, Any] = next(
        (note for note in tree.get("annotations", ()) if note.get("scope") == "package"), {}
    )
    rules = tree.get("rules") or []
    imports = dict(_imports(tree))
    return Module(
        file=name,
        package=package,
        metadata=metadata,
        definitions=frozenset(_rule_name(rule) for rule in rules),
        references=frozenset(_resolved(reference, imports) for reference in _references(rules)),
        arguments=tuple((_rule_name(rule), keys) for rule in _with_else(rules) for keys in _argument_keys(rule)),
    )


def _imports(tree: Node) -> Iterator[tuple[str, tuple[str | None, ...]]]:
    for entry in tree.get("imports") or ():
        path = tuple(str(term["value"]) for term in entry["path"]["value"])
        yield entry.get("alias") or path[-1], path


def _rule_name(rule: Node) -> str:
    reference = rule["head"].get("ref")
    return str(reference[0]["value"] if reference else rule["head"]["name"])


def _with_else(rules: list[Node]) -> Iterator[Node]:
    for rule in rules:
        current = rule
        while current:
            yield current
            current = current.get("else")


def _walk(node: Node) -> Iterator[Node]:
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, dict):
            yield current
            stack.extend(current.values())
        elif isinstance(current, list):
            stack.extend(current)


def _references(rules: list[Node]) -> Iterator[tuple[str | None, ...]]:
    for node in _walk(rules):
        if node.get("type") == "ref" and node["value"] and node["value"][0].get("type") == "var":
            head, *rest = node["value"]
            yield (str(head["value"]), *(str(t["value"]) if t["type"] == "string" else None for t in rest))


def _resolved(reference: tuple[str | None, ...], imports: dict[str, tuple[str | None, ...]]) -> tuple[str | None, ...]:
    head = reference[0]
    return imports[head] + reference[1:] if head is not None and head in imports else reference


def _argument_keys(rule: Node) -> Iterator[frozenset[str]]:
    """The keys of every object literal that stands under the key ``args`` of an object with a ``path``."""
    for node in _walk(rule):
        if node.get("type") != "object":
            continue
        pairs = {pair[0]["value"]: pair[1] for pair in node["value"] if pair[0].get("type") == "string"}
        if "path" in pairs and "args" in pairs and pairs["args"].get("type") == "object":
            yield frozenset(str(key["value"]) for key, _ in pairs["args"]["value"])
