"""The schemas of the document kinds: bundled into one file each, and searched for references between documents.

A schema's source may refer to ``common.json#/$defs/<name>`` and ``#/$defs/<name>``; a bundled schema only to its own
``$defs``. JSON Schema 2020-12 (https://json-schema.org/draft/2020-12).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Schema = dict[str, Any]

COMMON = "common.json"
LISTS_OF_SCHEMAS = ("oneOf", "anyOf", "allOf")


def read_schemas(directory: Path) -> dict[str, Schema]:
    """Return every schema file of ``directory`` by file name, ``common.json`` included.

    Raises:
        ValueError: a file is not JSON.
    """
    found: dict[str, Schema] = {}
    for path in sorted(directory.glob("*.json")):
        try:
            found[path.name] = json.loads(path.read_text("utf-8"))
        except ValueError as error:
            raise ValueError(f"schemas/{path.name}: not JSON: {error}") from error
    return found


def kind_of(schema: Schema) -> str:
    """Return the document kind a schema describes."""
    return str(schema["properties"]["kind"]["const"])


def kebab_case(kind: str) -> str:
    """Return the name of a kind as files and directories are named after it: ``CloudService`` is ``cloud-service``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind).lower()


def bundle(schema: Schema, common: Schema) -> Schema:
    """Return ``schema`` with every shared definition it uses copied into its own ``$defs``."""
    shared = common["$defs"]
    definitions: dict[str, Schema] = dict(schema.get("$defs", {}))

    def localised(node: Any, *, of_common: bool) -> Any:
        if isinstance(node, list):
            return [localised(item, of_common=of_common) for item in node]
        if not isinstance(node, dict):
            return node
        target = node.get("$ref")
        if isinstance(target, str):
            file, _, name = target.partition("#/$defs/")
            if file == COMMON or of_common:
                if name not in definitions:
                    definitions[name] = {}
                    definitions[name] = localised(shared[name], of_common=True)
                node = {**node, "$ref": f"#/$defs/{name}"}
        return {key: localised(value, of_common=of_common) for key, value in node.items()}

    body = {key: value for key, value in schema.items() if key != "$defs"}
    bundled: Schema = localised(body, of_common=False)
    for name in schema.get("$defs", {}):
        definitions[name] = localised(schema["$defs"][name], of_common=False)
    if definitions:
        bundled["$defs"] = dict(sorted(definitions.items()))
    return bundled


def resolved(bundled: Schema) -> Schema:
    """Return a bundled schema with every ``$ref`` replaced by what it names, as OPA's type checker wants it."""
    definitions = bundled.get("$defs", {})

    def inlined(node: Any) -> Any:
        if isinstance(node, list):
            return [inlined(item) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            target = definitions[node["$ref"].removeprefix("#/$defs/")]
            return inlined({**target, **{key: value for key, value in node.items() if key != "$ref"}})
        return {key: inlined(value) for key, value in node.items()}

    return inlined({key: value for key, value in bundled.items() if key != "$defs"})  # type: ignore[no-any-return]


def references(schema: Schema) -> list[tuple[tuple[str | None, ...], str]]:
    """Return where a resolved schema's documents name others: (path, kind named); None stands for any index or key."""
    return sorted(set(_marked(schema, "x-refers-to", ())), key=lambda entry: (_sortable(entry[0]), entry[1]))


def files(schema: Schema) -> list[tuple[str | None, ...]]:
    """Return where a resolved schema's documents name files of the repository; None stands for any index or key."""
    return sorted({path for path, _ in _marked(schema, "x-file", ())}, key=_sortable)


def _sortable(path: tuple[str | None, ...]) -> list[str]:
    return [part or "" for part in path]


def _marked(schema: Any, keyword: str, path: tuple[str | None, ...]) -> Iterator[tuple[tuple[str | None, ...], Any]]:
    """Yield where ``keyword`` stands in a resolved schema, and its value."""
    if not isinstance(schema, dict):
        return
    if keyword in schema:
        yield path, schema[keyword]
    for name, member in schema.get("properties", {}).items():
        yield from _marked(member, keyword, (*path, name))
    for members in ("items", "additionalProperties"):
        yield from _marked(schema.get(members), keyword, (*path, None))
    for members in LISTS_OF_SCHEMAS:
        for member in schema.get(members, ()):
            yield from _marked(member, keyword, path)
    for members in ("then", "else"):
        yield from _marked(schema.get(members), keyword, path)
