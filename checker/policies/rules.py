"""From parsed Rego modules to the catalogue of rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from checker.policies.syntax import FILES, NOT_KINDS, WORKSPACE, Module, Reference

RULES = ("data", "kijun", "rules")
PARAMETERS = ("data", "kijun", "parameters")
LISTS = ("findings", "reviews", "open")
"""What a rule may define; policies/main.rego asks for those the catalogue names."""


def rule_modules(modules: Iterable[Module]) -> list[Module]:
    """Return the modules that are rules, in the order of their files."""
    return sorted((module for module in modules if module.package[:3] == RULES), key=lambda module: module.file)


class Reach:
    """What each module refers to, itself and through the library definitions it uses."""

    def __init__(self, modules: Iterable[Module]) -> None:
        """``modules`` are all modules of the build."""
        modules = list(modules)
        self._definitions: dict[Reference, frozenset[Reference]] = {
            (*module.package, name): references for module in modules for name, references in module.references.items()
        }
        self._scans: dict[Reference, frozenset[str]] = {
            (*module.package, name): kinds for module in modules for name, kinds in module.scans.items()
        }

    def references(self, module: Module) -> frozenset[Reference]:
        """Return the references of ``module`` and of every definition it uses, directly or not."""
        return frozenset().union(*(self._definitions[definition] for definition in self._used(module)))

    def scanned_kinds(self, module: Module) -> set[str]:
        """Return the kinds that the rule goes through as a whole."""
        return {kind for definition in self._used(module) for kind in self._scans[definition]}

    def _used(self, module: Module) -> set[Reference]:
        todo: list[Reference] = [(*module.package, name) for name in module.references]
        visited: set[Reference] = set()
        while todo:
            definition = todo.pop()
            if definition in visited:
                continue
            visited.add(definition)
            for reference in self._definitions[definition]:
                todo += [
                    reference[:size] for size in range(3, len(reference) + 1) if reference[:size] in self._definitions
                ]
        return visited

    def workspace_kinds(self, module: Module) -> set[str]:
        """Return the kinds whose documents the rule looks up."""
        return {name for name in self._members(module, WORKSPACE) if name is not None and name not in NOT_KINDS}

    def referred_kinds(self, module: Module) -> set[str]:
        """Return the kinds whose referrers the rule looks up."""
        return {name for name in self._members(module, (*WORKSPACE, "referrers")) if name is not None}

    def reads_any_kind(self, module: Module) -> bool:
        """Whether a reference into the workspace leaves the kind open."""
        references = self.references(module)
        return (
            None in self._members(module, WORKSPACE)
            or None in self._members(module, (*WORKSPACE, "referrers"))
            or WORKSPACE in references
        )

    def parameters(self, module: Module) -> set[str]:
        """Return the names of the parameters the rule uses."""
        return {name for name in self._members(module, PARAMETERS) if name is not None}

    def uses_date(self, module: Module) -> bool:
        """Whether the rule's verdict can change with the date."""
        return any(reference[:2] == ("input", "as_of") for reference in self.references(module))

    def uses_files(self, module: Module) -> bool:
        """Whether the rule asks for files of the repository."""
        return any(reference[: len(FILES)] == FILES for reference in self.references(module))

    def _members(self, module: Module, prefix: tuple[str, ...]) -> set[str | None]:
        size = len(prefix)
        return {
            reference[size]
            for reference in self.references(module)
            if len(reference) > size and reference[:size] == prefix
        }


def catalogue(modules: Iterable[Module]) -> list[dict[str, Any]]:
    """Return the rules as plain data, in the order of their ids: METADATA, plus what the syntax tree says."""
    modules = list(modules)
    reach = Reach(modules)
    return sorted((_entry(module, reach) for module in rule_modules(modules)), key=lambda entry: str(entry["id"]))


def _entry(module: Module, reach: Reach) -> dict[str, Any]:
    custom = dict(module.metadata["custom"])
    english = custom.pop("en")
    return {
        "title": {"ja": module.metadata["title"], "en": english["title"]},
        "description": {"ja": module.metadata["description"].strip(), "en": english["description"].strip()},
        **custom,
        "topic": module.package[3],
        "name": module.package[4],
        "file": module.file,
        "conditional": "applicable" in module.references,
        "lists": [name for name in LISTS if name in module.references],
        "dated": reach.uses_date(module),
        "files": reach.uses_files(module),
        "referred": sorted(reach.referred_kinds(module)),
        "scans": sorted(reach.scanned_kinds(module)),
    }
