"""Where values stand: every rule that ``checker.parse.regions`` states, in YAML and JSON."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.model import Path, Region, SourceFile
from checker.parse import parse_file, regions

Cut = Callable[[str, Region], str]

CASES: list[tuple[str, str, dict[Path, str]]] = [
    (
        "block style",
        "# 見出し\nkind: System\nspec:\n  名前: '財務 システム'  # 注\n  list:\n    - a\n"
        "    - b: 1\n      c: 2\n    -\n      - x\n",
        {
            (): "kind", ("kind",): "System", ("spec",): "spec", ("spec", "名前"): "'財務 システム'",
            ("spec", "list"): "list", ("spec", "list", 0): "a", ("spec", "list", 1): "b", ("spec", "list", 1, "c"): "2",
            ("spec", "list", 2): "- x", ("spec", "list", 2, 0): "x",
        },
    ),
    (
        "flow style",
        '{a: {"b": [1, {c: d, e: []}, [[], 2], {}]}, f: {}}',
        {
            (): "a", ("a",): "a", ("a", "b"): '"b"', ("a", "b", 0): "1", ("a", "b", 1): "{c", ("a", "b", 1, "c"): "d",
            ("a", "b", 1, "e"): "e", ("a", "b", 2): "[[], 2", ("a", "b", 2, 0): "[]", ("a", "b", 3): "{}", ("f",): "f",
        },
    ),
    ("empty root", "--- {}", {(): "{}"}),
    ("root of a sequence", "- {a: 1}", {(): "a", (0,): "{a"}),
    ("scalar root", "--- !!str x\n", {(): "x"}),
    (
        "scalars of several lines",
        "a: |  # c\n  𠮷\n  b\nc: x\n  y\nd: 'p\n\n  q'\ne: >-\n  end",
        {("a",): "|  # c\n  𠮷\n  b\n", ("c",): "x\n  y", ("d",): "'p\n\n  q'", ("e",): ">-\n  end"},
    ),
    (
        "empty values",
        "a:\nb: # c\nc:\n  -\n  - # c\n  - x\nd: {e: , f}\n",
        {
            ("a",): "a", ("b",): "b", ("c", 0): "-", ("c", 1): "-", ("c", 2): "x", ("d", "e"): "e", ("d", "f"): "f",
            ("a", "x"): "missing", ("a", 0): "missing",
        },
    ),
    (
        "tags and anchors",
        "a: &x !!str v\nb: !Ref Name\nc: &y\n  d: 1\n&k e: !!null\nf:\n  - !T\n    g: 1\n  - &z [q]\n",
        {
            ("a",): "v", ("b",): "Name", ("c",): "c", ("c", "d"): "1", ("e",): "!!null", ("f", 0): "!T\n    g",
            ("f", 0, "g"): "1", ("f", 1): "&z [q",
        },
    ),
    (
        "aliases",
        "- &a\n  k: &b [10, 20]\n  m: &s text\n- *a\n- x: *b\n  *s : y\n- &a new\n- *a\n- *s\n",
        {
            (1,): "*a", (1, "k"): "k", (1, "k", 1): "20", (1, "m"): "text", (2,): "x", (2, "x"): "*b",
            (2, "x", 0): "10", (2, "text"): "y", (3,): "new", (4,): "*a", (4, "k"): "missing", (5,): "*s",
        },
    ),
    (
        "keys that are no strings, and equal keys",
        "1: a\n? [x]\n: b\n'2': c\n'2': d\n~: e\n",
        {("1",): "a", ("2",): "c", ("~",): "e", (1,): "missing", ("x",): "missing"},
    ),
    (
        "paths that do not exist",
        "a: [b]\n",
        {("x",): "missing", ("a", 1): "missing", ("a", "0"): "missing", (0,): "missing"},
    ),
]  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_yaml(cut: Cut, text: str, expected: dict[Path, str], mark: str, newline: str) -> None:
    text = text.replace("\n", newline)
    source = SourceFile("a.yaml", (mark + text).encode())
    assert not parse_file(source).problems
    found = {path: cut(text, region) for path, region in regions(source, 0, expected.keys()).items()}
    wanted = {path: part.replace("\n", newline) for path, part in expected.items() if part != "missing"}
    assert found == wanted


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_json(cut: Cut, mark: str, newline: str) -> None:
    text = (
        '{"𠮷": "財務",\n\t"a": [1 , {"b" : -2.5e3, "b": 1}, [[], null], {}, []],\n'
        ' "x\\u0041": {"c": "]}\\"" },"e": { }}'
    ).replace("\n", newline)
    expected: dict[Path, str] = {
        (): '"𠮷"', ("𠮷",): '"財務"', ("a",): '"a"', ("a", 0): "1", ("a", 1): '{"b"', ("a", 1, "b"): "-2.5e3",
        ("a", 2): "[[], null", ("a", 2, 0): "[]", ("a", 2, 1): "null", ("a", 3): "{}",
        ("a", 4): "[]", ("xA",): '"x\\u0041"', ("xA", "c"): '"]}\\""', ("e",): '"e"',
    }  # fmt: skip
    absent: list[Path] = [("y",), ("a", 5), ("a", "0"), ("𠮷", 0), (0,)]
    source = SourceFile("a.json", (mark + text).encode())
    found = {path: cut(text, region) for path, region in regions(source, 0, [*expected, *absent]).items()}
    assert found == expected
    assert regions(source, 1, [()]) == {}


def test_lines_and_columns_count_code_points_from_one() -> None:
    source = SourceFile("a.yaml", "\ufeff# 安\r\n𠮷𠮷: 値\r\nb: ' x'\r\n".encode())
    assert regions(source, 0, [("𠮷𠮷",), ("b",)]) == {("𠮷𠮷",): Region(2, 5, 2, 6), ("b",): Region(3, 4, 3, 8)}


def test_each_document_of_a_stream_has_its_own_values() -> None:
    source = SourceFile("a.yaml", b"a: &x 1\n---\n---\na: 2\n---\na: [\n")
    assert regions(source, 0, [("a",)]) == {("a",): Region(1, 7, 1, 8)}
    assert regions(source, 2, [("a",)]) == {("a",): Region(4, 4, 4, 5)}
    assert regions(source, 3, [("a",)]) == {}
    assert regions(source, 9, [()]) == {}


@pytest.mark.parametrize("content", [b"", b"\xff", b"a: [", b"[" * 200, b"*x"])
@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_what_cannot_be_read_has_no_places(name: str, content: bytes) -> None:
    assert regions(SourceFile(name, content), 0, [("a",), (0, 0)]) == {}
