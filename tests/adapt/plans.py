"""Plans for the adapter's tests: the fixtures' own, and small ones built in place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from checker.adapt import AdaptedDocument, adapt
from checker.model import ParsedDocument, SourceFile

PROJECT = Path(__file__).resolve().parents[2]
PLANS = PROJECT / "fixtures/cloud-plans/plans"


def adapted(plan: Any, path: str = "plans/test.tfplan.json") -> AdaptedDocument:
    """Return what the adapter makes of ``plan``; it must recognise it."""
    found = adapt(SourceFile(path, b""), ParsedDocument(0, plan))
    assert found is not None
    return found


def resources(document: AdaptedDocument) -> dict[str, dict[str, Any]]:
    """Return the neutral resources by address; each address must occur once."""
    found = {resource["address"]: resource for resource in document.value["spec"]["resources"]}
    assert len(found) == len(document.value["spec"]["resources"])
    return found


def origin(document: AdaptedDocument, address: str, *inside: str | int) -> tuple[str | int, ...]:
    """Return where in the plan the part ``inside`` of a neutral resource was read."""
    number = [entry["address"] for entry in document.value["spec"]["resources"]].index(address)
    path: tuple[str | int, ...] = ("spec", "resources", number, *inside)
    return next(
        document.origins[path[:length]] for length in range(len(path), -1, -1) if path[:length] in document.origins
    )


def small_plan(*planned: dict[str, Any], provider: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a plan of root resources given as {type, name, values, unknown, expressions, index, ...}."""
    values, changes, declared = [], [], {}
    for entry in planned:
        address = f"{entry['type']}.{entry['name']}"
        instance = address if "index" not in entry else f"{address}[{json.dumps(entry['index'])}]"
        base = {"address": instance, "mode": "managed", "type": entry["type"], "name": entry["name"]}
        base |= {"index": entry["index"]} if "index" in entry else {}
        values.append(
            {
                **base,
                "provider_name": "providers.example/hashicorp/aws",
                "values": entry.get("values", {}),
                "sensitive_values": entry.get("sensitive", {}),
            }
        )
        changes.append(
            {**base, "change": {"actions": ["create"], "after_unknown": dict.fromkeys(entry.get("unknown", ()), True)}}
        )
        declared[address] = {
            "address": address,
            "mode": "managed",
            "type": entry["type"],
            "name": entry["name"],
            "provider_config_key": "aws",
            "expressions": entry.get("expressions", {}),
            **({"for_each_expression": entry["for_each"]} if "for_each" in entry else {}),
        }
    region = {"expressions": {"region": {"constant_value": "ap-northeast-1"}}}
    return {
        "format_version": "1.2",
        "terraform_version": "1.11.4",
        "planned_values": {"root_module": {"resources": values}},
        "resource_changes": changes,
        "configuration": {
            "provider_config": {"aws": provider or region},
            "root_module": {"resources": list(declared.values())},
        },
    }


def fixture_plan(name: str) -> Any:
    """Read one of the plans in fixtures/cloud-plans."""
    return json.loads((PLANS / f"{name}.tfplan.json").read_text("utf-8"))
