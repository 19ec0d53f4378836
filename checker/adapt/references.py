"""Which resource an expression of a plan's ``configuration`` refers to.

At plan time the id of a resource that does not exist yet is unknown, so ``bucket = aws_s3_bucket.log.id`` has no value;
what is left is the list of references. The plan drops index expressions that are no literals (``each.key``), does not
show local values, and does not say which branch of a conditional was taken: then the link stays undecided, and the
caller must treat it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from checker.adapt.plan import Index, PlanResource, items, mapping, walk
from checker.model import JsonValue, Path

MODULE_STEP = re.compile(r'module\.([^.\[]+)(?:\[(\d+|"(?:[^"\\]|\\.)*")\])?\.?')
RESOURCE = re.compile(r'([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)(?:\[(\d+|"(?:[^"\\]|\\.)*")\])?')
OUTPUT = re.compile(r'module\.([A-Za-z0-9_-]+)(?:\[(\d+|"(?:[^"\\]|\\.)*")\])?\.([A-Za-z0-9_-]+)')
ITERATION = ("each.key", "each.value", "count.index")
EXTERNAL = ("data.", "path.", "terraform.", "self.", "var.", "local.", "module.", *ITERATION)
DEPTH = 16


@dataclass(frozen=True, slots=True)
class Targets:
    """The addresses an expression refers to; ``undecided`` when others may be meant that cannot be named."""

    addresses: frozenset[str] = frozenset()
    undecided: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """The module instance in which an expression is evaluated, and the instance key of the block it stands in."""

    module: str
    index: Index
    for_each: JsonValue


class Configuration:
    """The ``configuration`` section: modules, resources and variables, found by the address of an instance."""

    def __init__(self, root_module: JsonValue, instances: Mapping[tuple[str, str, str], Set[Index]]) -> None:
        """``instances`` are the planned instances of each (module instance, type, name)."""
        self._root = root_module
        self._instances = instances
        self._modules = {address for key in instances for address in _enclosing(key[0])}

    def module(self, address: str) -> tuple[JsonValue, Path]:
        """Return the configuration of the module instance at ``address`` and the path to it, or ({}, ())."""
        node = self._root
        path: Path = ("configuration", "root_module")
        for name, _ in steps(address):
            node, path = walk(node, ("module_calls", name, "module")), (*path, "module_calls", name, "module")
        return (node, path) if isinstance(node, dict) else ({}, ())

    def call(self, address: str) -> tuple[Mapping[str, JsonValue], Scope] | None:
        """Return the module call that made the module instance at ``address`` and the scope of its expressions."""
        chain = steps(address)
        if not chain:
            return None
        name, index = chain[-1]
        parent = ".".join(step_address(*step) for step in chain[:-1])
        call = mapping(walk(self.module(parent)[0], ("module_calls", name)))
        return call, Scope(parent, index, call.get("for_each_expression"))

    def targets(self, expression: JsonValue, scope: Scope, types: frozenset[str], depth: int = DEPTH) -> Targets:
        """Return the resources of ``types`` that ``expression`` refers to when evaluated in ``scope``."""
        references = [r for r in items(mapping(expression).get("references")) if isinstance(r, str)]
        if depth == 0:
            return Targets(undecided=True)
        found: set[str] = set()
        undecided = False
        for reference in most_specific(references):
            targets = self._target(reference, references, scope, types, depth - 1)
            found |= targets.addresses
            undecided = undecided or targets.undecided
        return Targets(frozenset(found), undecided)

    def _target(
        self, reference: str, references: list[str], scope: Scope, types: frozenset[str], depth: int
    ) -> Targets:
        if reference.startswith("local."):
            return Targets(undecided=True)
        if reference.startswith("var."):
            call = self.call(scope.module)
            name = reference.split(".")[1].split("[", maxsplit=1)[0]
            return self.targets(call[0].get("expressions", {}).get(name), call[1], types, depth) if call else Targets()
        if reference.startswith("each.value"):
            return self._targets_of_each(scope, types, depth)
        output = OUTPUT.match(reference)
        if output:
            return self._output(output, references, scope, types, depth)
        resource = RESOURCE.match(reference)
        if reference.startswith(EXTERNAL) or not resource or resource[1] not in types:
            return Targets()
        return self._instance(scope.module, resource, references, scope.index)

    def _targets_of_each(self, scope: Scope, types: frozenset[str], depth: int) -> Targets:
        # `for_each = aws_s3_bucket.all` makes each.value the instance with the same key
        return self.targets(
            {"references": [*items(mapping(scope.for_each).get("references")), "each.key"]},
            Scope(scope.module, scope.index, None),
            types,
            depth,
        )

    def _output(
        self, match: re.Match[str], references: list[str], scope: Scope, types: frozenset[str], depth: int
    ) -> Targets:
        prefix = f"{scope.module}." if scope.module else ""
        index = literal(match[2]) if match[2] else (scope.index if set(references) & set(ITERATION) else None)
        module = prefix + step_address(match[1], index)
        expression = walk(self.module(module)[0], ("outputs", match[3], "expression"))
        found = self.targets(expression, Scope(module, None, None), types, depth)
        return Targets(undecided=True) if expression and module not in self._modules else found

    def _instance(self, module: str, match: re.Match[str], references: list[str], own: Index) -> Targets:
        prefix = f"{module}." if module else ""
        known = self._instances.get((module, match[1], match[2]), set())
        wanted = known
        if match[3]:
            wanted = known & {literal(match[3])}
        elif set(references) & set(ITERATION) and own in known:
            wanted = {own}
        base = f"{prefix}{match[1]}.{match[2]}"
        return Targets(frozenset(base + bracket(index) for index in wanted))


def _enclosing(address: str) -> Iterator[str]:
    """Yield the module instance's address and those of the modules around it."""
    chain = [step_address(*step) for step in steps(address)]
    for length in range(1, len(chain) + 1):
        yield ".".join(chain[:length])


def scope_of(resource: PlanResource) -> Scope:
    """Return the scope in which the expressions of ``resource`` are evaluated."""
    return Scope(resource.module, resource.index, resource.for_each)


def most_specific(references: list[str]) -> Iterator[str]:
    """Yield the references without those that only repeat the beginning of the one before."""
    last = ""
    for reference in references:
        if not last.startswith((f"{reference}.", f"{reference}[")):
            yield reference
            last = reference


def steps(address: str) -> list[tuple[str, Index]]:
    """Return the module calls of a module instance's address with their instance keys, outermost first."""
    return [(match[1], literal(match[2])) for match in MODULE_STEP.finditer(address)]


def step_address(name: str, index: Index) -> str:
    """Return ``module.<name>`` with its instance key."""
    return f"module.{name}{bracket(index)}"


def literal(text: str | None) -> Index:
    """Return the instance key written as ``text``."""
    if text is None:
        return None
    return text[1:-1].replace('\\"', '"').replace("\\\\", "\\") if text.startswith('"') else int(text)


def bracket(index: Index) -> str:
    """Return an instance key as Terraform writes it in an address."""
    if index is None:
        return ""
    if isinstance(index, int):
        return f"[{index}]"
    escaped = index.replace("\\", "\\\\").replace('"', '\\"')
    return f'["{escaped}"]'
