"""Every rule has a reported and a passing example, and the compiled policies say of each what the rule's test says."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from checker.compiled import CompiledPolicies, load_compiled, load_examples
from checker.engines import Limits, open_embedded
from checker.evaluate import engine_data


def test_every_rule_has_both_examples() -> None:
    examples = load_examples()
    missing = {
        rule["id"]: [name for name in ("reported", "passing") if name not in examples[rule["id"]]]
        for rule in load_compiled().rules
    }
    assert {rule: names for rule, names in missing.items() if names} == {}


def test_the_compiled_policies_say_of_every_example_what_it_stands_for(tmp_path: Path) -> None:
    compiled = load_compiled()
    asked: defaultdict[str, list[tuple[str, str, Mapping[str, Any]]]] = defaultdict(list)
    deprecated = {rule["id"] for rule in compiled.rules if "deprecated" in rule}  # judge nothing any more
    for rule, examples in load_examples().items():
        for name, example in examples.items() if rule not in deprecated else ():
            asked[json.dumps(example.get("data", {}), sort_keys=True)].append((rule, name, example))
    wrong = []
    for known, group in asked.items():
        reports = _reports(compiled, json.loads(known), [example["document"] for _, _, example in group], tmp_path)
        for (rule, name, example), report in zip(group, reports, strict=True):
            said = report["rules"].get(rule)
            right = said in ("passed", "not applicable") if name == "passing" else _is_said(example, said)
            if not right:
                wrong.append((rule, name, said))
    assert wrong == []


def _is_said(example: Mapping[str, Any], said: Any) -> bool:
    if not isinstance(said, dict):
        return False
    places = {tuple(entry["path"]) for entry in said.get(example["says"], ())}
    return places == {tuple(path) for path in example["paths"]}


def _reports(
    compiled: CompiledPolicies, known: Mapping[str, Any], documents: list[dict[str, Any]], cache: Path
) -> list[Any]:
    """Return what the embedded engine says of ``documents`` when ``known`` stands beside the shipped data."""
    empty: dict[str, Any] = {kind: {} for kind in compiled.schemas}
    world = {**empty, "referrers": empty, "files": {}, **known.get("workspace", {}), "run": "example"}
    defaults = {name: row["default"] for name, row in compiled.parameters.items()}
    data = engine_data(compiled, world, {**defaults, **known.get("parameters", {})})
    for part in ("reference", "parameter_bounds"):
        data["kijun"][part] = {**data["kijun"][part], **known.get(part, {})}
    engine = open_embedded(compiled.module, data, limits=Limits(), cache_dir=cache)
    try:
        return engine.evaluate(
            [{"apiVersion": "kijun/v1", "as_of": "2026-11-01", **document} for document in documents]
        )
    finally:
        engine.close()
