"""Holding the schema sources to docs/rule-contract.md: misspelt keywords, open objects and missing texts are found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checker.policies.schemas import COMMON, LISTS_OF_SCHEMAS, Schema, kebab_case, kind_of

# fmt: off
KEYWORDS = frozenset({
    "$schema", "$ref", "$defs", "title", "description", "type", "properties", "required", "additionalProperties",
    "items", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems",
    "uniqueItems", "format", "oneOf", "anyOf", "allOf", "if", "then", "else", "not", "default", "examples",
    "dependentRequired", "x-refers-to", "x-file",
})
# fmt: on
MAPS_OF_SCHEMAS = ("properties", "$defs")
SINGLE_SCHEMAS = ("items", "additionalProperties", "if", "then", "else", "not")
CONDITIONS = ("if", "then", "else")
BILINGUAL = re.compile(r"[぀-ヿ㐀-鿿].* / \S", re.DOTALL)
ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z][A-Z0-9]*|IPv[46]")
NESTED_QUANTIFIER = re.compile(r"\([^)]*[+*][^)]*\)[+*{]")
Problem = tuple[str, str]


def lint_schemas(schemas: Mapping[str, Schema]) -> list[str]:
    """Return what is wrong with the schema sources (by file name), one sentence each."""
    if COMMON not in schemas:
        return [f"schemas/{COMMON} is missing"]
    kinds = {kind_of(schema) for name, schema in schemas.items() if name != COMMON and _has_shape(schema)}
    problems: list[str] = []
    for name, schema in schemas.items():
        found: list[Problem] = []
        if name != COMMON and not _has_shape(schema):
            found.append(("", "expected properties apiVersion, kind (const), metadata and spec"))
        else:
            if name != COMMON and _file_name(kind_of(schema)) != name:
                found.append(("", f"the schema of kind {kind_of(schema)} belongs in {_file_name(kind_of(schema))}"))
            for at, part in _parts(schema, ""):
                found += _lint_keywords(at, part, kinds)
                found += _lint_object(at, part)
                if "$ref" in part and _is_broken(part["$ref"], schemas, name):
                    found.append((at, f'"$ref": "{part["$ref"]}" names no definition of this file or of {COMMON}'))
        problems += [f"schemas/{name}{at}: {text}" for at, text in found]
    return problems


def _file_name(kind: str) -> str:
    return f"{kebab_case(kind)}.json"


def _has_shape(schema: Schema) -> bool:
    properties = schema.get("properties", {})
    return {"apiVersion", "kind", "metadata", "spec"} == set(properties) and "const" in properties["kind"]


def _parts(schema: Any, at: str) -> Iterator[tuple[str, Schema]]:
    """Yield every schema inside ``schema``, itself included, with its place."""
    if not isinstance(schema, dict):
        return
    yield at, schema
    for keyword in MAPS_OF_SCHEMAS:
        for name, member in schema.get(keyword, {}).items():
            yield from _parts(member, f"{at}/{name}")
    for keyword in LISTS_OF_SCHEMAS:
        for index, member in enumerate(schema.get(keyword, ())):
            yield from _parts(member, f"{at}/{keyword}/{index}")
    for keyword in SINGLE_SCHEMAS:
        yield from _parts(schema.get(keyword), f"{at}/{keyword}")


def _lint_keywords(at: str, schema: Schema, kinds: set[str]) -> Iterator[Problem]:
    for keyword in sorted(set(schema) - KEYWORDS):
        yield at, f'unknown keyword "{keyword}"'
    if schema.get("format", "date") != "date":
        yield at, f'format "{schema["format"]}" is not used here (only date)'
    if NESTED_QUANTIFIER.search(schema.get("pattern", "")):
        yield at, "the pattern has nested quantifiers"
    if "x-refers-to" in schema and schema["x-refers-to"] not in kinds:
        yield at, f'x-refers-to names the kind "{schema["x-refers-to"]}", which has no schema'


def _lint_object(at: str, schema: Schema) -> Iterator[Problem]:
    properties = schema.get("properties", {})
    for keyword in CONDITIONS:
        branch = schema.get(keyword, {})
        for name in sorted({*branch.get("required", ()), *branch.get("properties", ())} - set(properties)):
            yield f"{at}/{keyword}", f'names "{name}", which is not among the properties'
    if at.rpartition("/")[2] in CONDITIONS:
        return
    if properties and schema.get("additionalProperties") is not False:
        yield at, "an object with properties must say additionalProperties: false"
    for name in sorted(set(schema.get("required", ())) - set(properties)):
        yield at, f'required names "{name}", which is not among the properties'
    for name, member in properties.items():
        if at and not _has_text(member):
            yield f"{at}/{name}", 'needs a title or description as "日本語 / English"'


def _has_text(member: Schema) -> bool:
    title = member.get("title", "")
    spoken = BILINGUAL.search(title) or BILINGUAL.search(member.get("description", "")) or ACRONYM.fullmatch(title)
    return "$ref" in member or "const" in member or bool(spoken)


def _is_broken(target: str, schemas: Mapping[str, Schema], file: str) -> bool:
    source, marker, name = target.partition("#/$defs/")
    return not marker or source not in ("", COMMON) or name not in schemas[source or file].get("$defs", {})
