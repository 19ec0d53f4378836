"""The quick reader of plain YAML says what the reference says, or nothing."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support import ROOT

from checker.parse.decode import FileProblem
from checker.parse.yaml_events import read_yaml
from checker.parse.yaml_subset import read_subset

HAZARDS = [
    "", "\n", "# only\n", "---\n", "---\n---\na: 1\n", "# c\n---\na: 1\n---\n# empty\n---\nb: 2\n", "a: 1\n---\nb: 2",
    "a: 1\n...\n", "%YAML 1.2\n---\na: 1\n", "--- a: 1\n", "---\ta: 1\n", "a:1\n", "a: b: c\n", "a: b:\n",
    "- a: b: c\n", "a : b\n", "a:  b  \n", "a: b #c\n", "a: b#c\n", "a: b # c\n", "a:# c\n", "a: # c\n  b: 1\n",
    "a: 'b'#c\n", "a: \"b\" # c\n", "'a': 1\n", "\"a\": 1\n", "'a''b': 1\n", "a: 'b''c'\n", "a: ''\n", "a: \"\"\n",
    "'': 1\n", "a: \"b\\n\\\"c\\\"\"\n", "a: \"\\x41\"\n", "a: \"\\u3042\"\n", "a: \"\\/\"\n", "a: \"b\n  c\"\n",
    "a: b\n  c\n", "a: b\n c: d\n", "a:\n  b\n", "a:\n - b\n - c\n", "a:\n- b\n- c\nd: e\n", "a:\n  - b\n - c\n",
    "a:\n    - b\n    - c\n  - d\n", "- a\n  - b\n", "- a\n- - b\n  - c\n- - - d\n", "-\n- a\n", "- \n  a: 1\n",
    "-\n  - a\n", "-   a: 1\n    b: 2\n", "-   a: 1\n   b: 2\n", "- a: 1\n  b: 2\n- c\n", "- a:\n  - b\n  c: d\n",
    "- a:\n- b\n", "a:\n  b:\n  c:\nd:\n", "  a: 1\n  b: 2\n", "  a: 1\nb: 2\n", "a: 1\n  b: 2\n", "a: 1\na: 2\n",
    "a: {b: 1, b: 2}\n", "1: a\n", "null: a\n", "true: a\n", "~: a\n", "<<: a\n", "a: <<\n", "<<: {a: 1}\n",
    "{<<: a}\n", "a: {<<: b}\n", "1.5: a\n", "-1: a\n", "0x1F: a\n", ".inf: a\n", "a: .inf\n", "a: .nan\n",
    "a: 99999999999999999999\n", "a: 1e999\n", "a: [1, 0o17, 0x1F, 1.0, -1, +1, 1e3, .5, 012, 1_000]\n", "a: 012\n",
    "a: -\n", "a: - b\n", "a: -b\n", "a: --b\n", "a: ---\n", "a: ?\n", "a: ? b\n", "? a\n: b\n", "?a: b\n", "a: :b\n",
    ":a: b\n", "a: [b, c]\n", "a: [b, c,]\n", "a: [b, c, ]\n", "a: {b: c,}\n", "a: {b: c, }\n", "a: [,]\n",
    "a: {,}\n", "a: [b,,c]\n", "a: [ ]\n", "a: []\n", "a: {}\n", "a: { }\n", "a: {b}\n", "a: {b: }\n", "a: {b:}\n",
    "a: {b:c}\n", "a: {b: c:d}\n", "a: {b: c: d}\n", "a: {\"b\":1}\n", "a: {\"b\": 1}\n", "a: [b: c]\n",
    "a: [b :c]\n", "a: {b : c}\n", "a: [b]c\n", "a: [b] c\n", "a: [b] # c\n", "a: [b]# c\n", "a: [b #c]\n",
    "a: [b#c]\n", "a: [b\n", "a: [b\n  c]\n", "a: [\n  b,\n  c\n]\n", "a: [\n  b,\n  c\n  ]\n", "a: [\nb,\nc]\n",
    "a: [b,\n    c, {d: e,\n  f: g}]\nh: i\n", "a: {\n  b: c\n}\n", "a: {\n  b\n  : c\n}\n", "a: [\"b,\n  c\"]\n",
    "a: [\n\n  b]\n", "a: [b,\n  # c\n  d]\n", "a: [\n  b,\n  c\n] x\n", "a: [\n  b\n]: c\n", "[a]: b\n",
    "- [a]: b\n", "a: [b,\n---\nc]\n", "a: [[b]\n", "a: [b]]\n", "a: [\"]\"]\n", "a: [\"[\"]\nb: 1\n",
    "a: ['[', b]\n", "a: [b c, d]\n", "a: [-b, -1, - c]\n", "a: [b?c]\n", "a: [?b]\n", "a: [http://x/y, 10:30]\n",
    "a: {b: http://x/y, c: 10:30}\n", "a: [!b, &c d, *e]\n", "a: &b c\nd: *b\n", "a: !x b\n", "a: !!str 1\n",
    "a: @b\n", "a: `b\n", "a: %b\n", "a: |\n  b\n  c\n", "a: |\n  b\n   c\n", "a: |-\n  b\n\nc: d\n",
    "a: |+\n  b\n\n", "a: |2\n  b\n", "a: |\n\n  b\n", "a: |\n  b\n\n\n  c\n\n", "a: |\n b\nc: d\n",
    "a: |\n  b\n c\n", "a: |\n  b\n # c\n", "a: |\n  b\n# c\nd: e\n", "a: |\nb: c\n", "a: |", "a: |\n  b",
    "a: |\n  b\n  ", "a: |\n  b\n  \n", "a: |\n  b\n     \n  c\n", "a: |\n  # b\n  c\n", "- |\n  a\n- b\n",
    "- |\n a\n- b\n", "-   |\n   a\n", "- a: |\n    b\n  c: d\n", "- a: |\n   b\n", "- a: |\n  b\n",
    "a:\n- |\n b\n- c\n", "a: >\n  b\n  c\n", "a: >\n  b\n\n  c\n", "a: >-\n  b\n  c\nd: e\n", "a: >\n  b\n   c\n",
    "a: > # c\n  b\n", "a: | # c\n  b\n", "a: |x\n", "| \n a\n", "|\n a\n", "a: |\n  ---\n  b\n", "a: |\n---\nb: c\n",
    "a\n", "'a'\n", "[a]\n", "{a: b}\n", "a: b\n- c\n", "- a\nb: c\n", "a: b\r\nc: d\r\n", "a: b\rc: d\r",
    "a: |\r\n  b\r\n  c\r\n", "a:\tb\n", "\ta: b\n", "a: b\t\n", "a: b\u00a0\n", "a: \u3000b\n", "\u3000a: b\n",
    "a: b\u3000 # c\n", "\ufeffa: b\n", "a: \ufeffb\n", "a: \u2028\n", "a: \x85\n", "a: \x07\n", "a: 😀\n",
    "日本: 語\n", "a: {日本: 語, b: 東京 都}\n", "a: b\\c\n", "a: [b\\c]\n", "a: b\n\n\n# c\n\nd: e\n",
    "a:\n\n  b: c\n",
    "a:\n# d\n  b: c\n    # e\n  f: g\n", "a" * 201 + ": b\n", "a" * 1030 + ": b\n", "\"" + "a" * 1030 + "\": b\n",
    "a: {" + "b" * 1030 + ": c}\n", "- " * 60 + "a\n", "a: " + "[" * 60 + "]" * 60 + "\n",
    "a: " + "[" * 101 + "]" * 101 + "\n", "a: null\nb: ~\nc: Null\nd: NULL\ne: nULL\n",
    "a: yes\nb: no\nc: on\nd: TRUE\n", "on: push\n", "a: 2026-01-01\n", "a: 12:30:45\n",
    "a: 1e3\nb: 1.\nc: .5\nd: +.5e-3\ne: 0x\n", "a: ''''\n", "a: 'b' c\n", "a: \"b\" \"c\"\n", "a: b'c\"d\n",
    "a: b, c\n", "a: b]\n", "a: <b>\n", "... a: b\n", "...: b\n", "a: ...\n", "-a: b\n", "--a: b\n", ".: b\n",
    "a:\n  ? b\n", "a: b\n ...\n", "a: >b\n", "a: >-b\n", "a: |-b\n",
]  # fmt: skip


def reference(text: str) -> list[tuple[int, object]] | None:
    """Return what the reference reads, None when it has anything to say about it."""
    try:
        documents = list(read_yaml(text, "file.yaml"))
    except FileProblem:
        return None
    if not documents or any(document.problems for document in documents):
        return None
    return [(document.index, document.value) for document in documents]


def agree(text: str) -> bool:
    """Assert that the quick reader says the same as the reference, and return whether it says anything."""
    quick = read_subset(text)
    # As JSON, so that 1, 1.0 and true are three values and the order of keys counts.
    assert quick is None or json.dumps(quick) == json.dumps(reference(text)), text
    return quick is not None


@pytest.mark.parametrize("text", HAZARDS)
def test_hazards(text: str) -> None:
    agree(text)
    agree(f"outer:\n  {text}")
    agree(f"outer: {text}")
    agree(f"- {text}after: 1\n")
    agree(text.rstrip("\n"))


ATOMS = (
    "a", "b: ", "c:", "- ", "-", "  ", " ", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", ": ", ",", ", ", "[", "]", "{",
    "}", "'", '"', "#", " # c", "|", "|-", ">", "\n\n", "---\n", "...", "? ", "&x ", "*x", "!t ", "1", "-1", "1.5",
    "null", "true", "~", "<<: ", "\\", "\\n", "日本", "\u3000", "@", "%", "\t", "\r\n", "key: value\n", "- item\n",
    "  key: value\n", "  - item\n", "key: [a, b]\n", "key: {a: b}\n", "key: |\n  text\n",
)  # fmt: skip


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(ATOMS), max_size=24).map("".join))
@example("- - a: |\n  b\n")
def test_any_text_of_yaml_marks(text: str) -> None:
    agree(text)


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=12))
    | st.sampled_from(["a b", "日本", "x: y", "# c", "- a"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.dictionaries(st.text(min_size=1, max_size=8), VALUES, max_size=5),
    st.sampled_from([True, False, None]),
    st.booleans(),
)
def test_what_a_writer_of_yaml_writes(value: object, flow: bool | None, indent: bool) -> None:
    agree(yaml.safe_dump(value, default_flow_style=flow, allow_unicode=True, indent=4 if indent else None))


def sources() -> list[Path]:
    return sorted(
        [*(ROOT / "fixtures").rglob("*.yaml"), *(ROOT / "policies").rglob("*.yaml"), *(ROOT / ".github").rglob("*.yml")]
    )


def test_every_file_of_ours_and_its_mutations() -> None:
    chance = random.Random(2026)
    quick = 0
    for path in sources():
        text = path.read_text("utf-8")
        quick += agree(text)
        lines = text.splitlines(keepends=True)
        for _ in range(8):
            place = chance.randrange(len(lines))
            changed = chance.choice(["  ", " ", "- ", "#", ""]) + lines[place]
            agree("".join([*lines[:place], changed, *lines[place + chance.randrange(2) :]]))
            offset = chance.randrange(len(text))
            agree(text[:offset] + chance.choice(ATOMS) + text[offset + chance.randrange(3) :])
    assert quick > len(sources()) // 2, "most files are meant to be in the subset"


def test_suite(shared: Path) -> None:
    """Every case of the YAML test suite, valid or not."""
    for file in sorted((shared / "corpus" / "yaml-test-suite" / "src").glob("*.yaml")):
        text = file.read_text("utf-8")
        agree(text)
        for case in yaml.safe_load(text):
            yaml_text = case.get("yaml", "")
            for mark, character in (
                ("␣", " "),
                ("»", "\t"),
                ("—", ""),
                ("←", "\r"),
                ("⇔", "\ufeff"),
                ("↵", ""),
                ("∎\n", ""),
            ):
                yaml_text = yaml_text.replace(mark, character)
            agree(yaml_text)


@pytest.mark.parametrize(
    "text",
    [
        "a: [x,\n" + " x,\n" * 50_000 + " x]\n",
        "a: [" + "x, " * 100_000 + "x]\n",
        "a: |\n" + " x\n" * 50_000,
        "a: b #" * 50_000,
        "- - \n" * 30_000,
        "#\n" * 50_000 + "?",
        " \n" * 50_000,
        "a:b:" * 50_000,
        "'" + "''" * 50_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_time_is_in_proportion(text: str) -> None:
    started = time.process_time()
    read_subset(text)
    assert time.process_time() - started < 2
