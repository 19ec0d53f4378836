"""One Rego file as the syntax tree that ``opa parse`` gives, and what the build wants to know of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.policies.parsed import syntax_tree

Node = Any
Reference = tuple[str | None, ...]
WORKSPACE = ("data", "kijun", "workspace")
NOT_KINDS = {"run", "referrers", "files"}
FILES = (*WORKSPACE, "files")


@dataclass(frozen=True, slots=True)
class Module:
    """A parsed Rego file.

    ``references`` are the references each definition makes, written as tuples whose variable parts are None
    (``data.kijun.workspace[kind]`` is ``("data", "kijun", "workspace", None)``), with imports and the module's own
    names resolved. ``definitions`` are the names it defines. ``scans`` are the kinds of the workspace that a definition
    goes through, or looks into by something else than a name it found.
    ``arguments`` are the key sets of the ``args`` objects it builds, by the name of the rule that builds them.
    """

    file: str
    package: tuple[str, ...]
    metadata: dict[str, Any]
    references: Mapping[str, frozenset[Reference]]
    arguments: tuple[tuple[str, frozenset[str]], ...]
    scans: Mapping[str, frozenset[str]]


def parse_module(path: Path, name: str) -> Module:
    """Parse the Rego file at ``path``, called ``name`` in what is said of it. Raises OpaFailed for a syntax error."""
    tree = syntax_tree(path)
    package = tuple(term["value"] for term in tree["package"]["path"])
    metadata: dict[str, Any] = next(
        (note for note in tree.get("annotations", ()) if note.get("scope") == "package"), {}
    )
    rules = tree.get("rules") or []
    names = dict(_imports(tree))
    names.update({_rule_name(rule): (*package, _rule_name(rule)) for rule in rules})
    references: dict[str, set[Reference]] = {}
    scans: dict[str, set[str]] = {}
    for rule in rules:
        scans.setdefault(_rule_name(rule), set()).update(_scans(rule, names))
        found = references.setdefault(_rule_name(rule), set())
        found.update(_resolved(reference, names) for reference in _references(rule))
    return Module(
        file=name,
        package=package,
        metadata=metadata,
        references={definition: frozenset(found) for definition, found in references.items()},
        arguments=tuple((_rule_name(rule), keys) for rule in _with_else(rules) for keys in _argument_keys(rule)),
        scans={definition: frozenset(kinds) for definition, kinds in scans.items()},
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


def _scans(rule: Node, names: Mapping[str, Reference]) -> Iterator[str]:
    """Yield the kinds of ``data.kijun.workspace`` (or "files") that ``rule`` looks into by no name it has already."""
    bound = {str(variable["value"]) for variable in _bound(rule)}
    size = len(WORKSPACE)
    for node in _walk(rule):
        if node.get("type") != "ref" or not node["value"] or node["value"][0].get("type") != "var":
            continue
        head, *rest = node["value"]
        start = names.get(str(head["value"]), (str(head["value"]),))
        terms = [*({"type": "string", "value": step} for step in start), *rest]
        if len(terms) <= size or tuple(term["value"] for term in terms[:size]) != WORKSPACE:
            continue
        kind, by = terms[size], terms[size + 1 : size + 2]
        known = by and (by[0]["type"] == "ref" or (by[0]["type"] == "var" and str(by[0]["value"]) in bound))
        if kind["type"] == "string" and (kind["value"] not in NOT_KINDS or kind["value"] == FILES[-1]) and not known:
            yield str(kind["value"])


def _bound(rule: Node) -> Iterator[Node]:
    """Yield the variables that have a value before they are used: arguments, assigned, or taken by ``in``."""
    for node in _walk(rule):
        places = list(node.get("args") or ()) if "args" in node else []
        terms = node.get("terms")
        if isinstance(terms, list) and len(terms) == 3 and _operator(terms[0]) in ("assign", "eq"):  # noqa: PLR2004
            places += [] if terms[2]["type"] == "call" else [terms[1]]
        elif isinstance(terms, dict) and "domain" in terms:
            places += [terms[name] for name in ("key", "value") if terms.get(name)]
        elif isinstance(terms, dict):
            calls = [term["value"] for term in terms.get("symbols") or () if term["type"] == "call"]
            places += [place for call in calls for place in call[1:-1]]
        yield from (inner for place in places for inner in _walk(place) if inner.get("type") == "var")


def _operator(term: Node) -> str:
    return str(term["value"][0]["value"]) if term.get("type") == "ref" else ""


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
