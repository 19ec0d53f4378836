"""What YAML means to the parse stage: YAML 1.2 core schema, less what JSON cannot carry."""

from __future__ import annotations

from typing import Any

import pytest

from checker.messages import render
from checker.model import Notification, ParsedFile, SourceFile
from checker.parse import parse_file


def parse(text: str, name: str = "a/b.yaml") -> ParsedFile:
    return parse_file(SourceFile(name, text.encode()))


def only_value(text: str) -> Any:
    parsed = parse(text)
    assert not parsed.problems
    (document,) = parsed.documents
    assert not document.problems
    return document.value


def summary(problems: tuple[Notification, ...]) -> list[tuple[object, ...]]:
    for problem in problems:
        assert problem.path == "a/b.yaml"
        assert render(problem, "ja")
        assert render(problem, "en")
    return [(p.code, p.region.start_line, p.region.start_column) for p in problems if p.region]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *[(text, None) for text in ("null", "Null", "NULL", "~", "")],
        *[(text, True) for text in ("true", "True", "TRUE")],
        *[(text, False) for text in ("false", "False", "FALSE")],
        *[(t, t) for t in ("no", "yes", "on", "off", "y", "n", "No", "YES", "nULL", "tRUE", "NaN", "=")],
        *[(t, t) for t in ("2026-01-01", "2026-01-01T00:00:00Z", "12:30:45", "1_000", "0b1", "0x", "0o8", "-0x1")],
        *[(t, t) for t in ("1.2.3", "1e", "e1", ".", "+", "..", "--1", "1-2", "１２", "10.0.0.0/8", ".e1", "1,0")],
        ("0", 0), ("-0", 0), ("+12", 12), ("010", 10), ("-010", -10), ("0o17", 15), ("0xfF", 255),
        ("9223372036854775807", 2**63 - 1), ("-9223372036854775807", -(2**63) + 1), ("0" * 5000 + "1", 1),
        ("3.10", 3.1), ("1.", 1.0), (".5", 0.5), ("-.5e-3", -0.0005), ("1e3", 1000.0), ("+1E+2", 100.0),
        ("'1'", "1"), ('"true"', "true"), ("''", ""), ("|-\n  12", "12"), (">-\n  null", "null"),
        ("'<<'", "<<"), ("<<", "<<"),
        ("!!str 1", "1"), ("!!str", ""), ("!!int '7'", 7), ("!!float 1", 1.0), ("!!bool 'true'", True),
        ("!!null ''", None),
        ("! 12", "12"), ('! "12"', "12"), ("&a 12", 12), ("&a", None), ("!!map {}", {}), ("!!seq []", []), ("! []", []),
    ],
)  # fmt: skip
def test_core_schema(text: str, expected: Any) -> None:
    value = only_value(f"key: {text}\n")["key"]
    assert value == expected
    assert type(value) is type(expected)


@pytest.mark.parametrize(
    ("text", "value", "problems"),
    [
        ("a: 1\nb: 2\na: 3", {"a": 1, "b": 2}, [("duplicate-key", 3, 1)]),
        ("{a: 1, 'a': 2}", {"a": 1}, [("duplicate-key", 1, 8)]),
        ("a: x\na: {b: 1, b: 2}", {"a": "x"}, [("duplicate-key", 2, 1), ("duplicate-key", 2, 11)]),
        ("1: x\ntrue: y\n~: z\n1.5: w", {"1": "x", "true": "y", "~": "z", "1.5": "w"},
         [("non-string-key", line, 1) for line in (1, 2, 3, 4)]),
        ("? [a]\n: 1\nb: 2", {"b": 2}, [("complex-key", 1, 3)]),
        ("? {a: b}\n: {c: [1, 2]}\nb: 2", {"b": 2}, [("complex-key", 1, 3)]),
        ("a: &x 1\n*x : 2\nb: 3", {"a": 1, "b": 3}, [("complex-key", 2, 1)]),
        ("a: &x k\n*x : 2", {"a": "k", "k": 2}, []),
        ("a: .inf\nb: -.INF\nc: .nan\nd: 1e400", {"a": ".inf", "b": "-.INF", "c": ".nan", "d": "1e400"},
         [("number-not-json", line, 4) for line in (1, 2, 3, 4)]),
        ("- 9223372036854775808\n- -9223372036854775808\n- 0xFFFFFFFFFFFFFFFF",
         ["9223372036854775808", "-9223372036854775808", "0xFFFFFFFFFFFFFFFF"],
         [("number-not-json", line, 3) for line in (1, 2, 3)]),
        ("a: &x {b: 1}\nc:\n  <<: *x", {"a": {"b": 1}, "c": {"<<": {"b": 1}}}, [("merge-key", 3, 3)]),
        ("a: !!int x\nb: !!str [1]\nc: !!seq {}\nd: !!bool no", {"a": "x", "b": [1], "c": {}, "d": "no"},
         [("tag-mismatch", line, 4) for line in (1, 2, 3, 4)]),
        ("a: !!binary aGk=\nb: !!set {x}", {"a": "aGk=", "b": {"x": None}},
         [("unsupported-tag", 1, 4), ("unsupported-tag", 2, 4)]),
        ("a: &x !Ref 12", {"a": "12"}, [("unsupported-tag", 1, 7)]),
    ],
)  # fmt: skip
def test_a_value_not_to_be_trusted_is_kept_and_reported(text: str, value: Any, problems: list[object]) -> None:
    parsed = parse(text)
    assert not parsed.problems
    (document,) = parsed.documents
    assert document.value == value
    assert summary(document.problems) == problems


def test_duplicate_key_names_the_key_and_its_first_line() -> None:
    (document,) = parse("x: 0\n秘密区分: 1\n'秘密区分': 2").documents
    (problem,) = document.problems
    assert problem.args == {"key": "秘密区分", "line": 2}
    assert "「秘密区分」は 2 行目" in render(problem, "ja")
    assert '"秘密区分" is already used on line 2' in render(problem, "en")


def test_tags_of_others_keep_the_shape_and_name_the_place() -> None:
    text = (
        "Resources:\n  a/b:\n    Bucket: !Ref Name\n    Arn: !GetAtt [A, !Sub '${B}']\n"
        "    If: !If\n      - x\n      - y: !Ref Z\n!Foo k: 1\n"
    )
    (document,) = parse(text).documents
    assert document.value == {
        "Resources": {"a/b": {"Bucket": "Name", "Arn": ["A", "${B}"], "If": ["x", {"y": "Z"}]}},
        "k": 1,
    }
    assert [(p.args["tag"], p.args["pointer"]) for p in document.problems] == [
        ("!Ref", "/Resources/a~1b/Bucket"),
        ("!GetAtt", "/Resources/a~1b/Arn"),
        ("!Sub", "/Resources/a~1b/Arn/1"),
        ("!If", "/Resources/a~1b/If"),
        ("!Ref", "/Resources/a~1b/If/1/y"),
        ("!Foo", ""),
    ]


def test_documents_of_a_stream_keep_their_place() -> None:
    parsed = parse("# 見出し\n---\na: 1\n---\n# 空\n---\n~\n...\n---\nb: 2\nb: 3\n")
    assert [(d.index, d.value, summary(d.problems)) for d in parsed.documents] == [
        (0, {"a": 1}, []),
        (2, None, []),
        (3, {"b": 2}, [("duplicate-key", 11, 1)]),
    ]
    assert not parsed.problems


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: [", ("yaml-syntax", 1, 5)),
        ("a: 'x", ("yaml-syntax", 1, 6)),
        ("a: b: c", ("yaml-syntax", 1, 5)),
        ("a: @x", ("yaml-syntax", 1, 4)),
        ("a:\n\tb: 1", ("yaml-tab", 2, 1)),
        ("𠮷: 1\r\nb: ]", ("yaml-syntax", 2, 4)),
        ('a: "\\ud800"', ("yaml-syntax", 1, 7)),
        ("%YAML 2.0\n---\na", ("yaml-syntax", 1, 1)),
    ],
)
def test_syntax_error_is_located(text: str, problem: tuple[object, ...]) -> None:
    parsed = parse(text)
    assert summary(parsed.problems) == [problem]
    assert parsed.documents == ()


def test_syntax_error_names_where_the_construct_began() -> None:
    (problem,) = parse("a: 1\nb: [1,\nc: 2\n").problems
    assert "(line 2)" in str(problem.args["detail"])


def test_documents_before_a_syntax_error_are_listed() -> None:
    parsed = parse("a: 1\n---\nb: [\n")
    assert [d.value for d in parsed.documents] == [{"a": 1}]
    assert [p.code for p in parsed.problems] == ["yaml-syntax"]


def test_every_extension_but_json_is_yaml() -> None:
    assert parse("a: no", "x.YML").documents[0].value == {"a": "no"}
    assert parse("a: no", "x.JSON").problems[0].code == "json-syntax"
