"""One Rego file as the syntax tree that ``opa parse`` gives, and what the build wants to know of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.opa import run_opa

Node = Any
Reference = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A parsed Rego file.

    ``references`` are the references each definition makes, written as tuples whose variable parts are None
    (``data.kijun.workspace[kind]`` is ``("data", "kijun", "workspace", None)``), with imports and the module's own
    names resolved. ``definitions`` are the names it defines.
    ``arguments`` are the key sets of the ``args`` objects it builds, by the name of the rule that builds them.
    """

    file: str
    package: tuple[str, ...]
    metadata: dict[str, Any]
    references: Mapping[str, frozenset[Reference]]
    arguments: tuple[tuple[str, frozenset[str]], ...]


def parse_module(path: Path, name: str) -> Module:
    """Parse the Rego file at ``path``, called ``name`` in what is said of it. Raises OpaFailed for a syntax error."""
    tree = json.loads(run_opa(["parse", "--format", "json", str(path)]))
    package = tuple(term["value"] for term in tree["package"]["path"])
    metadata: dict[str, Any] = next(
        (note for note in tree.get("annotations", ()) if note.get("scope") == "package"), {}
    )
    rules = tree.get("rules") or []
    names = dict(_imports(tree))
    names.update({_rule_name(rule): (*package, _rule_name(rule)) for rule in rules})
    references: dict[str, set[Reference]] = {}
    for rule in rules:
        found = references.setdefault(_rule_name(rule), set())
        found.update(_resolved(reference, names) for reference in _references(rule))
    return Module(
        file=name,
        package=package,
        metadata=metadata,
        references={definition: frozenset(found) for definition, found in references.items()},
        arguments=tuple((_rule_name(rule), keys) for rule in _with_else(rules) for keys in _argument_keys(rule)),
    )


def _imports(tree: Node) -> Iterator[tuple[str, Reference]]:
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


def _references(rule: Node) -> Iterator[Reference]:
    for node in _walk(rule):
        if node.get("type") == "ref" and node["value"] and node["value"][0].get("type") == "var":
            head, *rest = node["value"]
            yield (str(head["value"]), *(str(t["value"]) if t["type"] == "string" else None for t in rest))
        elif node.get("type") == "var":
            yield (str(node["value"]),)


def _resolved(reference: Reference, names: Mapping[str, Reference]) -> Reference:
    head = reference[0]
    return names[head] + reference[1:] if head is not None and head in names else reference


def _argument_keys(rule: Node) -> Iterator[frozenset[str]]:
    """The keys of every object literal that stands under the key ``args`` of an object with a ``path``."""
    for node in _walk(rule):
        if node.get("type") != "object":
            continue
        pairs = {pair[0]["value"]: pair[1] for pair in node["value"] if pair[0].get("type") == "string"}
        if "path" in pairs and "args" in pairs and pairs["args"].get("type") == "object":
            yield frozenset(str(key["value"]) for key, _ in pairs["args"]["value"])
