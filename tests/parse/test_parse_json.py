"""What JSON means to the parse stage (RFC 8259, one document in a file)."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from checker.messages import render
from checker.model import ParsedFile, SourceFile
from checker.parse import parse_file, regions


def parse(text: str) -> ParsedFile:
    return parse_file(SourceFile("p.json", text.encode()))


@pytest.mark.parametrize(
    ("text", "value", "problems"),
    [
        ('{"a": 1,\n "a": 2, "b": {"a": 0}}', {"a": 1, "b": {"a": 0}}, [("duplicate-key", 2, 2)]),
        ('[{"a": ["a", "a"], "b": "a"},\n{"\\u0061": {"a": 1}, "a": 2}]',
         [{"a": ["a", "a"], "b": "a"}, {"a": {"a": 1}}], [("duplicate-key", 2, 22)]),
        ('["\\ud800", "\\ud83d\\ude00", "\\\\ud800"]', ["\ufffd", "😀", "\\ud800"], [("lone-surrogate", 1, 3)]),
        ('["\\udc00\\ud800\\u0041"]', ["\ufffd\ufffdA"], [("lone-surrogate", 1, 3), ("lone-surrogate", 1, 9)]),
        ('[NaN, Infinity, -Infinity,\n1e400, 9223372036854775808, "NaN", 0.1, -5]',
         ["NaN", "Infinity", "-Infinity", "1e400", "9223372036854775808", "NaN", 0.1, -5],
         [("number-not-json", 1, 2), ("number-not-json", 1, 7), ("number-not-json", 1, 17),
          ("number-not-json", 2, 1), ("number-not-json", 2, 8)]),
    ],
)  # fmt: skip
def test_a_value_not_to_be_trusted_is_kept_and_reported(text: str, value: Any, problems: list[object]) -> None:
    parsed = parse(text)
    assert not parsed.problems
    (document,) = parsed.documents
    assert document.value == value
    found = [(p.code, p.region.start_line, p.region.start_column) for p in document.problems if p.region]
    assert found == problems
    assert all(render(p, "ja") and render(p, "en") and p.path == "p.json" for p in document.problems)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("{} {}", 1, 4),
        ("---\na: 1", 1, 1),
        ('{"a": 1,}', 1, 9),
        ('{"𠮷": 1,\r\n "b" 2}', 2, 6),
        ("[1, 2", 1, 6),
        ('["a\nb"]', 1, 4),
        ("{'a': 1}", 1, 2),
        ('\ufeff["x" 1]', 1, 6),
        ("// no\n{}", 1, 1),
        ("[01]", 1, 3),
    ],
)
def test_syntax_error_is_located(text: str, line: int, column: int) -> None:
    parsed = parse(text)
    assert parsed.documents == ()
    (problem,) = parsed.problems
    assert (problem.code, problem.path) == ("json-syntax", "p.json")
    assert problem.region is not None
    assert (problem.region.start_line, problem.region.start_column) == (line, column)
    assert render(problem, "ja")
    assert render(problem, "en")


def test_terraform_plan_on_one_line_is_read_and_located_fast(shared: Path) -> None:
    content = (shared / "corpus" / "secure-baseline-aws.tfplan.json").read_bytes()
    source = SourceFile("p.json", content)
    (document,) = parse_file(source).documents
    assert document.value == json.loads(content)
    assert not document.problems
    paths: list[tuple[str | int, ...]] = []
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), document.value)]
    while waiting:
        path, value = waiting.pop()
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        waiting.extend(((*path, step), item) for step, item in items)
        paths.append(path)
    wanted = paths[:: len(paths) // 500][:500]
    before = time.process_time()
    found = regions(source, 0, wanted)
    assert time.process_time() - before < 0.5  # measured: 0.06 s; the rest is room for a busy machine
    assert set(found) == set(wanted)
