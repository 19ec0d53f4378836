"""The region of a planned resource: its own attribute, its provider's configuration, its zone or its ARN."""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.adapt.plan import PlanResource, items, mapping, walk
from checker.adapt.references import Configuration
from checker.model import JsonValue

ZONE = re.compile(r"([a-z]{2}(?:-[a-z]+)+-\d+)[a-z]")
ARN = re.compile(r"arn:aws[a-z-]*:[a-z0-9-]*:([a-z]{2}(?:-[a-z]+)+-\d+):")
OWN = {"azurerm": ("location",), "google": ("region", "location")}
DEPTH = 16


def region_of(resource: PlanResource, provider_key: JsonValue, plan: JsonValue, tree: Configuration) -> str | None:
    """Return the region of ``resource``, or None when the plan does not tell.

    The order is Terraform's: a ``region`` attribute of the resource overrides its provider's (AWS provider 6).
    """
    for attribute in OWN.get(resource.provider, ("region",)):
        own = resource.at(attribute)
        if isinstance(own, str) and own:
            return own.replace(" ", "").lower()
    provided = _provider_region(provider_key, resource.module, plan, tree)
    if provided:
        return provided
    for attribute, pattern in (("availability_zone", ZONE), ("arn", ARN)):
        value = resource.at(attribute)
        match = pattern.match(value) if isinstance(value, str) else None
        if match:
            return match[1]
    return None


def _provider_region(key: JsonValue, module: str, plan: JsonValue, tree: Configuration) -> str | None:
    # "module.a:aws.tokyo" falls back to the configuration inherited from the root
    providers = mapping(walk(plan, ("configuration", "provider_config")))
    if not isinstance(key, str):
        return None
    for name in (key, key.rsplit(":", 1)[-1]):
        if name in providers:
            declared = ":" in name
            expression = walk(providers[name], ("expressions", "region"))
            return _constant(expression, module if declared else "", plan, tree, DEPTH)
    return None


def _constant(expression: JsonValue, module: str, plan: JsonValue, tree: Configuration, depth: int) -> str | None:
    fields: Mapping[str, JsonValue] = mapping(expression)
    value = fields.get("constant_value")
    if isinstance(value, str):
        return value
    references = [reference for reference in items(fields.get("references")) if isinstance(reference, str)]
    if depth == 0 or len(references) != 1 or not references[0].startswith("var."):
        return None
    name = references[0][len("var.") :]
    call = tree.call(module)
    if call is None:
        value = walk(plan, ("variables", name, "value"))
        return value if isinstance(value, str) else None
    passed = mapping(call[0].get("expressions")).get(name)
    if passed is not None:
        return _constant(passed, call[1].module, plan, tree, depth - 1)
    default = walk(tree.module(module)[0], ("variables", name, "default"))
    return default if isinstance(default, str) else None
