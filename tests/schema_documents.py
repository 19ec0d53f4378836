"""Documents made at random from a schema: what an owner could write, right or absurd, but valid."""

from __future__ import annotations

import datetime
from typing import Any

from hypothesis import strategies as st

Schema = dict[str, Any]

DATES = st.dates(min_value=datetime.date(2014, 1, 1), max_value=datetime.date(2028, 12, 31)).map(str)
TEXTS = st.sampled_from(["甲", "業務委託先", "a", "佐藤 花子", "CISO", "none", "TLS 1.0", "SHA-1", "x" * 30])
MAX_ITEMS = 3


def documents(schema: Schema) -> st.SearchStrategy[Any]:
    """Return a strategy for values that keep ``schema``, which has no ``$ref`` left."""
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            rest = {key: value for key, value in schema.items() if key != keyword}
            return st.one_of([documents(_merged(rest, member)) for member in schema[keyword]])
    kind = schema.get("type", "object" if "properties" in schema else "string")
    if isinstance(kind, list):
        return st.one_of([documents({**schema, "type": one}) for one in kind])
    return _BY_TYPE[kind](schema)


def _merged(schema: Schema, member: Schema) -> Schema:
    properties = {**schema.get("properties", {}), **member.get("properties", {})}
    required = sorted({*schema.get("required", ()), *member.get("required", ())})
    merged = {**schema, **member}
    return {**merged, "properties": properties, "required": required} if properties else merged


def _objects(schema: Schema) -> st.SearchStrategy[Any]:
    properties = schema.get("properties", {})
    if not properties:
        values = schema.get("additionalProperties")
        return st.dictionaries(TEXTS, documents(values) if isinstance(values, dict) else st.just(1), max_size=MAX_ITEMS)
    required = {name: documents(properties[name]) for name in schema.get("required", ())}
    optional = {name: documents(member) for name, member in properties.items() if name not in required}
    return st.fixed_dictionaries(required, optional=optional)


def _arrays(schema: Schema) -> st.SearchStrategy[Any]:
    least = schema.get("minItems", 0)
    unique = repr if schema.get("uniqueItems") else None
    return st.lists(
        documents(schema.get("items", {"type": "string"})),
        min_size=least,
        max_size=max(least, MAX_ITEMS),
        unique_by=unique,
    )


def _strings(schema: Schema) -> st.SearchStrategy[Any]:
    if schema.get("format") == "date":
        return DATES
    pattern = schema.get("pattern")
    if pattern:
        return st.from_regex(pattern.replace("$", r"\Z"), alphabet=st.characters(max_codepoint=0x7F))
    least, most = schema.get("minLength", 0), schema.get("maxLength", 4000)
    return TEXTS.filter(lambda text: least <= len(text) <= most)


def _integers(schema: Schema) -> st.SearchStrategy[Any]:
    least = schema.get("minimum", 0)
    return st.integers(min_value=least, max_value=schema.get("maximum", least + 5000))


_BY_TYPE = {
    "object": _objects,
    "array": _arrays,
    "string": _strings,
    "integer": _integers,
    "number": _integers,
    "boolean": lambda _: st.booleans(),
    "null": lambda _: st.none(),
}
