"""Holding the policies to docs/rule-contract.md: what ``opa check`` cannot know."""

from __future__ import annotations

import json
import string
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from checker.policies.catalogue import lint_standards
from checker.policies.reference_lint import lint_reference
from checker.policies.rules import Reach, rule_modules
from checker.policies.sources import PolicySources
from checker.policies.syntax import FILES, Module

MAX_LINES = 120
RESULTS = {"findings": "message", "reviews": "question", "open": "unknown"}


def lint(sources: PolicySources, kinds: Iterable[str], metadata_schema: Path) -> list[str]:
    """Return how the rules, parameters and standards break the contract, one sentence each."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - only the build needs it

    validator = Draft202012Validator(json.loads(metadata_schema.read_text("utf-8")))
    known = set(kinds) | {"Canary"}
    clauses = {f"{name}:{row['id']}" for name, standard in sources.standards.items() for row in standard["clauses"]}
    reach = Reach(sources.modules)
    problems: list[str] = []
    ids: dict[str, str] = {}
    for module in rule_modules(sources.modules):
        found = [
            f"METADATA{_pointer(error.absolute_path)}: {error.message}"
            for error in validator.iter_errors(module.metadata)
        ]
        if not found:
            custom = module.metadata["custom"]
            found = [*_lint_rule(module, custom, reach, known, clauses, sources.parameters)]
            for identifier in (custom["id"], *custom.get("aliases", ())):
                if identifier in ids:
                    found.append(f"the id {identifier} is also {ids[identifier]}'s")
                ids[identifier] = module.file
        found += _lint_files(module, sources)
        problems += [f"{module.file}: {text}" for text in found]
    problems += lint_standards(sources, metadata_schema.parent / "standard.json")
    if "attestations" in sources.reference:
        problems.append("data/attestations.yaml: data.kijun.reference.attestations is made of policies/standards")
    problems += [f"data/parameters: {text}" for text in _lint_parameters(sources)]
    return problems or lint_reference(sources)


def _lint_files(module: Module, sources: PolicySources) -> Iterator[str]:
    expected = "rules/" + "/".join(module.package[3:]) + ".rego"
    if module.file != expected:
        yield f"package {'.'.join(module.package[1:])} belongs in {expected}"
    if module.file.replace(".rego", "_test.rego") not in sources.tests:
        yield "has no _test.rego beside it"
    lines = len(sources.rego[module.file].read_text("utf-8").splitlines())
    if lines > MAX_LINES:
        yield f"has {lines} lines; a rule has at most {MAX_LINES}"


def _lint_rule(
    module: Module,
    custom: Mapping[str, Any],
    reach: Reach,
    kinds: set[str],
    clauses: set[str],
    parameters: Mapping[str, Any],
) -> Iterator[str]:
    for kind in sorted({*custom["kinds"], *custom.get("reads", ())} - kinds):
        yield f"kind {kind} has no schema"
    for clause in custom["clauses"]:
        if clause not in clauses:
            yield f"clause {clause} does not exist in policies/standards"
    yield from _difference("reads", set(custom.get("reads", ())), reach.workspace_kinds(module))
    yield from _difference("parameters", set(custom.get("parameters", ())), reach.parameters(module))
    for name in sorted(reach.parameters(module) - set(parameters)):
        yield f"parameter {name} is not declared in policies/data/parameters"
    if reach.reads_any_kind(module):
        yield "the kind after data.kijun.workspace must be written literally"
    if FILES[-1] in reach.scanned_kinds(module):
        yield "goes through data.kijun.workspace.files; a rule asks for a file by the name a document gives it"
    if "findings" not in module.references:
        yield "defines no findings"
    for result, text in RESULTS.items():
        if result in module.references and text not in custom:
            yield f"defines {result} but METADATA has no {text}"
        if result not in module.references and text in custom:
            yield f"METADATA has {text} but nothing defines {result}"
    yield from _lint_arguments(module, custom)


def _lint_arguments(module: Module, custom: Mapping[str, Any]) -> Iterator[str]:
    templates = {
        result: [custom[text][language] for language in ("ja", "en")]
        for result, text in RESULTS.items()
        if text in custom
    }
    for owner, keys in module.arguments:
        for result, texts in templates.items():
            if owner in RESULTS and owner != result:
                continue
            for text in texts:
                for name in sorted(_placeholders(text) - keys):
                    if owner == result or len(templates) == 1:
                        yield f'{owner}: args lacks "{name}", which the {RESULTS[result]} names'


def _placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def _difference(what: str, declared: set[str], used: set[str]) -> Iterator[str]:
    for name in sorted(used - declared):
        yield f"uses {name} but METADATA does not list it under {what}"
    for name in sorted(declared - used):
        yield f"METADATA lists {name} under {what} but the rule does not use it"


def _pointer(path: Iterable[object]) -> str:
    return "".join(f"/{part}" for part in path)


def _lint_parameters(sources: PolicySources) -> Iterator[str]:
    required = {"default", "title", "reason", "basis"}
    for name, row in sources.parameters.items():
        for key in sorted(required - set(row)):
            yield f"{name}: lacks {key}"
        if isinstance(row.get("default"), int) and not row.get("minimum", 0) <= row["default"] <= row.get(
            "maximum", 1 << 53
        ):
            yield f"{name}: the default {row['default']} is out of its own bounds"
