"""The schemas of the document kinds: linted, bundled into one file each, and searched for references between documents.

A schema's source may refer to ``common.json#/$defs/<name>`` and ``#/$defs/<name>``; a bundled schema only to its own
``$defs``. JSON Schema 2020-12 (https://json-schema.org/draft/2020-12).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

Schema = dict[str, Any]

COMMON = "common.json"
KEYWORDS = frozenset(
    ["$schema", "$ref", "$defs", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "format", "oneOf", "anyOf", "allOf", "if", "then", "else", "not", "default", "examples", "dependentRequired", "x-refers-to"]
)
MAPS_OF_SCHEMAS = ("properties", "$defs")
LISTS_OF_SCHEMAS = ("oneOf", "anyOf", "allOf")
SINGLE_SCHEMAS = ("items", "additionalProperties", "if", "then", "else", "not")
BILINGUAL = re.compile(r"[぀-ヿ㐀-鿿].* / \S", re.DOTALL)
NESTED_QUANTIFIER = re.compile(r"\([^)]*[+*][^)]*\)[+*{]")


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
    """Return a bundled schema without any ``$ref``: each is replaced by what it names (OPA's type checker wants this)."""
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
    """Return where a resolved schema's documents name other documents: (path, kind named); None stands for any index or key."""
    return sorted(set(_references(schema, ())), key=lambda entry: ([part or "" for part in entry[0]], entry[1]))


def _references(schema: Any, path: tuple[str | None, ...]) -> Iterator[tuple[tuple[str | None, ...], str]]:
    if not isinstance(schema, dict):
        return
    if "x-refers-to" in schema:
        yield path, schema["x-refers-to"]
    for name, member in schema.get("properties", {}).items():
        yield from _references(member, (*path, name))
    for keyword in ("items", "additionalProperties"):
        yield from _references(schema.get(keyword), (*path, None))
    for keyword in LISTS_OF_SCHEMAS:
        for member in schema.get(keyword, ()):
            yield from _references(member, path)
    for keyword in ("then", "else"):
        yield from _references(schema.get(keyword), path)


def lint(schemas: Mapping[str, Schema]) -> list[str]:
    """Return what is wrong with the schema sources, one sentence each: misspelt keywords, open objects, missing texts."""
    if COMMON not in schemas:
        return [f"schemas/{COMMON} is missing"]
    kinds = {kind_of(schema) for name, schema in schemas.items() if name != COMMON and _has_shape(schema)}
    problems: list[str] = []
    for name, schema in schemas.items():
        where = f"schemas/{name}"
        if name != COMMON and not _has_shape(schema):
            problems.append(f"{where}: expected properties apiVersion, kind (const), metadata and spec")
            continue
        if name != COMMON and _file_name(kind_of(schema)) != name:
            problems.append(f"{where}: the schema of kind {kind_of(schema)} belongs in {_file_name(kind_of(schema))}")
        problems += [f"{where}{at}: {text}" for at, text in _lint(schema, "", schemas, name, kinds)]
    return problems


def _file_name(kind: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind).lower() + ".json"


def _has_shape(schema: Schema) -> bool:
    properties = schema.get("properties", {})
    return {"apiVersion", "kind", "metadata", "spec"} == set(properties) and "const" in properties["kind"]


def _lint(schema: Any, at: str, schemas: Mapping[str, Schema], file: str, kinds: set[str]) -> Iterator[tuple[str, str]]:
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        yield at, f"expected a schema, found {type(schema).__name__}"
        return
    for keyword in sorted(set(schema) - KEYWORDS):
        yield at, f'unknown keyword "{keyword}"'
    if "properties" in schema and schema.get("additionalProperties") is not False:
        yield at, "an object with properties must say additionalProperties: false"
    for name in sorted(set(schema.get("required", ())) - set(schema.get("properties", {}))):
        yield at, f'required names "{name}", which is not among the properties'
    if schema.get("format", "date") != "date":
        yield at, f'format "{schema["format"]}" is not used here (only date)'
    if NESTED_QUANTIFIER.search(schema.get("pattern", "")):
        yield at, "the pattern has nested quantifiers"
    if "x-refers-to" in schema and schema["x-refers-to"] not in kinds:
        yield at, f'x-refers-to names the kind "{schema["x-refers-to"]}", which has no schema'
    if "$ref" in schema and (problem := _broken_reference(schema["$ref"], schemas, file)):
        yield at, problem
    for name, member in schema.get("properties", {}).items():
        if isinstance(member, dict) and not _has_text(member) and at.rsplit("/", maxsplit=1)[-1] != "":
            yield f"{at}/{name}", 'needs a title or description as "日本語 / English"'
    for keyword in MAPS_OF_SCHEMAS:
        for name, member in schema.get(keyword, {}).items():
            yield from _lint(member, f"{at}/{name}", schemas, file, kinds)
    for keyword in LISTS_OF_SCHEMAS:
        for index, member in enumerate(schema.get(keyword, ())):
            yield from _lint(member, f"{at}/{keyword}/{index}", schemas, file, kinds)
    for keyword in SINGLE_SCHEMAS:
        if keyword in schema:
            yield from _lint(schema[keyword], f"{at}/{keyword}", schemas, file, kinds)


def _has_text(member: Schema) -> bool:
    return (
        "$ref" in member
        or "const" in member
        or bool(BILINGUAL.search(member.get("title", "")) or BILINGUAL.search(member.get("description", "")))
    )


def _broken_reference(target: str, schemas: Mapping[str, Schema], file: str) -> str | None:
    source, marker, name = target.partition("#/$defs/")
    if marker and source in ("", COMMON) and name in schemas[source or file].get("$defs", {}):
        return None
    return f'"$ref": "{target}" names no definition of this file or of {COMMON}'
