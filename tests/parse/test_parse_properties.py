"""For any value: what is written is read back, and the text at a scalar's region is that scalar."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Path, Region, SourceFile
from checker.parse import parse_file, regions

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12) | st.sampled_from(
    [
        "no",
        "on",
        "010",
        "1e3",
        "12:30",
        "2026-01-01",
        "~",
        "null",
        "𠮷野家",
        "- a",
        "a: b",
        "<<x",
        "!x",
        "#",
        " ",
        "\n a",
    ]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT
)
Cut = Callable[[str, Region], str]
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4), max_leaves=12
)


class Dumper(yaml.SafeDumper):
    """PyYAML quotes what YAML 1.1 would misread and writes its line separators as they are: here 1.2 decides."""

    def represent_text(self, data: str) -> yaml.ScalarNode:
        needs_quotes = data[:1] in "+-.0123456789nNtTfF~<" or any(separator in data for separator in "\x85\u2028\u2029")
        return self.represent_scalar("tag:yaml.org,2002:str", data, style='"' if needs_quotes else None)


Dumper.add_representer(str, Dumper.represent_text)


def scalars(value: Any, path: Path = ()) -> dict[Path, Any]:
    """Return the paths of all scalars below ``value``."""
    if isinstance(value, dict):
        return {p: s for key, item in value.items() for p, s in scalars(item, (*path, key)).items()}
    if isinstance(value, list):
        return {p: s for index, item in enumerate(value) for p, s in scalars(item, (*path, index)).items()}
    return {path: value}


def same(left: Any, right: Any) -> bool:
    """Compare with types: 1, 1.0 and True are not the same."""
    return json.dumps(left) == json.dumps(right)


def assert_read_back(cut: Cut, name: str, text: str, value: Any) -> None:
    source = SourceFile(name, text.encode())
    parsed = parse_file(source)
    assert not parsed.problems
    (document,) = parsed.documents
    assert not document.problems
    assert same(document.value, value)
    wanted = scalars(value)
    found = regions(source, 0, wanted.keys())
    assert set(found) == set(wanted)
    for path, scalar in wanted.items():
        (part,) = parse_file(SourceFile(name, cut(text, found[path]).encode())).documents
        assert same(part.value, scalar)


@settings(max_examples=150, deadline=None)
@given(
    value=VALUES,
    flow=st.sampled_from([None, True, False]),
    indent=st.integers(2, 6),
    width=st.sampled_from([20, 80, 100_000]),
)
def test_yaml(cut: Cut, value: Any, flow: bool | None, indent: int, width: int) -> None:
    text = yaml.dump(
        value, Dumper=Dumper, allow_unicode=True, default_flow_style=flow, indent=indent, width=width, sort_keys=False
    )
    assert_read_back(cut, "a.yaml", text, value)


@settings(max_examples=150, deadline=None)
@given(value=VALUES, indent=st.sampled_from([None, 0, 1, 4, "\t"]), ascii_only=st.booleans())
def test_json(cut: Cut, value: Any, indent: int | str | None, ascii_only: bool) -> None:
    assert_read_back(cut, "a.json", json.dumps(value, indent=indent, ensure_ascii=ascii_only), value)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["a.yaml", "a.json"]),
    st.binary(max_size=60)
    | st.text(st.sampled_from("ab:-?[]{}&*!|>'\"%#,\n\r\t 01.~<\\u\ufeff𠮷"), max_size=60).map(str.encode),
)
def test_any_bytes(name: str, content: bytes) -> None:
    source = SourceFile(name, content)
    parsed = parse_file(source)
    assert parsed.documents or parsed.problems
    for document in parsed.documents:
        wanted = [(), *scalars(document.value)]
        assert set(regions(source, document.index, wanted)) == set(wanted)
