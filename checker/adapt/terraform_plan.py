"""Terraform plans (``terraform show -json``, format 1.x) as ``CloudConfig`` documents.

Every managed resource of ``planned_values`` becomes one resource, whatever its provider; those of AWS get neutral
attributes. What is deleted by the plan is not in ``planned_values`` and so not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from checker.adapt import AdaptedDocument
from checker.adapt.links import Links
from checker.adapt.normalise import Draft, draft
from checker.adapt.plan import Index, PlanResource, items, mapping, walk
from checker.adapt.references import Configuration
from checker.adapt.regions import region_of
from checker.adapt.secrets import reason_of
from checker.model import JsonValue, Notification, Path

FORMAT_MAJOR = "1"
MODULE_DEPTH = 60
NAME_LENGTH = 100


class _Unreadable(Exception):
    """The plan is not of the shape that the format promises; the argument is the path to the place."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the other sections say about a planned resource: its change by address, and its declaration."""

    changes: Mapping[str, Mapping[str, JsonValue]]
    tree: Configuration


def adapt_plan(file_path: str, index: int, plan: Mapping[str, JsonValue]) -> AdaptedDocument:
    """Return the plan in ``file_path`` as a ``CloudConfig``.

    A plan that ended in an error, lacks its planned values or is of an unknown format gives no document and a
    notification of level error, so that it cannot be mistaken for one without resources.
    """
    version = plan.get("format_version")
    if not isinstance(version, str) or version.split(".")[0] != FORMAT_MAJOR:
        return _refused(file_path, "plan-format", {"version": str(version)[:40]})
    if plan.get("errored") is True:
        return _refused(file_path, "plan-errored", {})
    root = walk(dict(plan), ("planned_values", "root_module"))
    if not isinstance(root, dict):
        # an empty configuration has `planned_values: {"root_module": {}}`
        return _refused(file_path, "plan-without-values", {})
    try:
        resources = _resources(plan, root)
    except _Unreadable as error:
        return _refused(file_path, "plan-shape", {"place": str(error)})
    links = Links(resources, _configuration(plan, resources))
    drafts = [draft(resource, links) for resource in resources]
    return _document(file_path, index, plan, drafts)


def _refused(file_path: str, code: str, args: dict[str, str | int | float]) -> AdaptedDocument:
    return AdaptedDocument(value=None, notifications=(Notification("error", code, args, file_path),))


def _document(file_path: str, index: int, plan: Mapping[str, JsonValue], drafts: list[Draft]) -> AdaptedDocument:
    origins: dict[Path, Path] = {(): (), ("spec", "resources"): ("planned_values",)}
    for number, made in enumerate(drafts):
        base: Path = ("spec", "resources", number)
        origins.update({(*base, *inside): path for inside, path in made.origins.items()})
    spec: dict[str, Any] = {
        "source": {"format": "terraform-plan"},
        "resources": [made.value for made in drafts],
    }
    if isinstance(plan.get("terraform_version"), str):
        spec["source"]["terraform_version"] = plan["terraform_version"]
    loose = list(_loose_secrets(plan))
    if loose:
        spec["secrets"] = [{"place": place, "reason": reason} for place, reason, _ in loose]
        origins.update({("spec", "secrets", number): path for number, (_, _, path) in enumerate(loose)})
    value = {
        "apiVersion": "kijun/v1",
        "kind": "CloudConfig",
        "metadata": {"name": document_name(file_path, index)},
        "spec": spec,
    }
    return AdaptedDocument(value, origins, frozenset(sensitive_paths(plan)), tuple(_reservations(file_path, plan)))


def _reservations(file_path: str, plan: Mapping[str, JsonValue]) -> Iterator[Notification]:
    deferred = items(plan.get("deferred_changes"))
    if plan.get("complete") is False or deferred:
        yield Notification("warning", "plan-incomplete", {"count": len(deferred)}, file_path)


def document_name(file_path: str, index: int) -> str:
    """Return the name of the document made from ``file_path``: its path in kebab-case, within the schema's limit."""
    stem = re.sub(r"(\.tfplan)?\.json$", "", file_path.lower())
    kebab = re.sub(r"[^a-z0-9]+", "-", stem).strip("-") or "plan"
    suffix = f"-{index}" if index else ""
    return kebab[-(NAME_LENGTH - len(suffix)) :].strip("-") + suffix


def _resources(plan: Mapping[str, JsonValue], root: Mapping[str, JsonValue]) -> tuple[PlanResource, ...]:
    changes = {
        change["address"]: mapping(change.get("change"))
        for change in items(plan.get("resource_changes"))
        if isinstance(change, dict) and isinstance(change.get("address"), str) and "deposed" not in change
    }
    known = _Known(changes, Configuration(walk(dict(plan), ("configuration", "root_module")), {}))
    return tuple(
        _resource(raw, module, path, plan, known)
        for raw, module, path in _planned(root, "", ("planned_values", "root_module"), MODULE_DEPTH)
        if raw.get("mode") != "data"
    )


def _planned(
    module: Mapping[str, JsonValue], address: str, path: Path, depth: int
) -> Iterator[tuple[dict[str, JsonValue], str, Path]]:
    if depth == 0:
        raise _Unreadable(pointer(path))
    for number, raw in enumerate(_array(module, "resources", path)):
        here = (*path, "resources", number)
        if not isinstance(raw, dict) or not all(
            isinstance(raw.get(key), str) and raw[key] for key in ("address", "type")
        ):
            raise _Unreadable(pointer(here))
        yield raw, address, here
    for number, child in enumerate(_array(module, "child_modules", path)):
        here = (*path, "child_modules", number)
        if not isinstance(child, dict) or not isinstance(child.get("address"), str):
            raise _Unreadable(pointer(here))
        yield from _planned(child, child["address"], here, depth - 1)


def _array(module: Mapping[str, JsonValue], key: str, path: Path) -> list[JsonValue]:
    value = module.get(key, [])
    if not isinstance(value, list):
        raise _Unreadable(pointer((*path, key)))
    return value


def _resource(
    raw: dict[str, JsonValue],
    module: str,
    path: Path,
    plan: Mapping[str, JsonValue],
    known: _Known,
) -> PlanResource:
    address, kind, name, index = raw["address"], raw["type"], raw.get("name"), raw.get("index")
    name = name if isinstance(name, str) else ""
    values = raw.get("values", {})
    if not isinstance(values, dict):
        raise _Unreadable(pointer((*path, "values")))
    declared, expressions_path = _declaration(known.tree, module, kind, name)
    provider = raw.get("provider_name")
    made = PlanResource(
        address=address,
        type=kind,
        name=name,
        index=index if isinstance(index, (int, str)) else None,
        module=module,
        provider=(provider.rsplit("/", 1)[-1] if isinstance(provider, str) else "") or kind,
        values=values,
        unknown=known.changes.get(address, {}).get("after_unknown"),
        sensitive=raw.get("sensitive_values"),
        expressions=mapping(declared.get("expressions")),
        for_each=declared.get("for_each_expression"),
        path=path,
        expressions_path=expressions_path,
    )
    return replace(made, region=region_of(made, declared.get("provider_config_key"), dict(plan), known.tree))


def _declaration(tree: Configuration, module: str, kind: str, name: str) -> tuple[Mapping[str, JsonValue], Path | None]:
    node, path = tree.module(module)
    for number, candidate in enumerate(items(mapping(node).get("resources"))):
        fields = mapping(candidate)
        if (fields.get("mode"), fields.get("type"), fields.get("name")) == ("managed", kind, name):
            return fields, (*path, "resources", number, "expressions")
    return {}, None


def _configuration(plan: Mapping[str, JsonValue], resources: tuple[PlanResource, ...]) -> Configuration:
    instances: dict[tuple[str, str, str], set[Index]] = {}
    for resource in resources:
        instances.setdefault((resource.module, resource.type, resource.name), set()).add(resource.index)
    return Configuration(walk(dict(plan), ("configuration", "root_module")), instances)


def _loose_secrets(plan: Mapping[str, JsonValue]) -> Iterator[tuple[str, str, Path]]:
    """Yield the secrets written outside of resources: in a provider's settings, or as the default of a variable."""
    providers = mapping(walk(dict(plan), ("configuration", "provider_config")))
    for key in sorted(providers):
        for name, expression in sorted(mapping(mapping(providers[key]).get("expressions")).items()):
            reason = reason_of(name, mapping(expression).get("constant_value"))
            if reason:
                path = ("configuration", "provider_config", key, "expressions", name, "constant_value")
                yield f"provider {key}: {name}", reason, path
    variables = mapping(walk(dict(plan), ("configuration", "root_module", "variables")))
    for name, declared in sorted(variables.items()):
        reason = reason_of(name, mapping(declared).get("default"))
        if reason:
            yield f"variable {name}: default", reason, ("configuration", "root_module", "variables", name, "default")


def sensitive_paths(plan: Mapping[str, JsonValue]) -> Iterator[Path]:
    """Yield the paths in the plan that Terraform flags as sensitive, in every section that repeats a value."""
    for section in (("planned_values",), ("prior_state", "values")):
        values = mapping(walk(dict(plan), section))
        yield from _sensitive_in_module(mapping(values.get("root_module")), (*section, "root_module"), MODULE_DEPTH)
        for name, output in mapping(values.get("outputs")).items():
            if mapping(output).get("sensitive") is True:
                yield (*section, "outputs", name, "value")
    for number, change in enumerate(items(plan.get("resource_changes"))):
        for side in ("before", "after"):
            marks = walk(change, ("change", f"{side}_sensitive"))
            yield from _flagged(marks, ("resource_changes", number, "change", side))
    for name, change in mapping(plan.get("output_changes")).items():
        for side in ("before", "after"):
            yield from _flagged(mapping(change).get(f"{side}_sensitive"), ("output_changes", name, side))
    for name, declared in mapping(walk(dict(plan), ("configuration", "root_module", "variables"))).items():
        if mapping(declared).get("sensitive") is True:
            yield ("variables", name, "value")
            yield ("configuration", "root_module", "variables", name, "default")


def _sensitive_in_module(module: Mapping[str, JsonValue], path: Path, depth: int) -> Iterator[Path]:
    for number, raw in enumerate(items(module.get("resources"))):
        yield from _flagged(mapping(raw).get("sensitive_values"), (*path, "resources", number, "values"))
    for number, child in enumerate(items(module.get("child_modules"))):
        if depth:
            yield from _sensitive_in_module(mapping(child), (*path, "child_modules", number), depth - 1)


def _flagged(marks: JsonValue, path: Path) -> Iterator[Path]:
    if marks is True:
        yield path
    elif isinstance(marks, dict):
        for key, inside in marks.items():
            yield from _flagged(inside, (*path, key))
    elif isinstance(marks, list):
        for number, inside in enumerate(marks):
            yield from _flagged(inside, (*path, number))


def pointer(path: Path) -> str:
    """Return ``path`` as a JSON Pointer."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)
