"""Files made to crash, stall or flood the parser. Each runs in a process of its own, where a crash can be seen."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from support import LIBYAML_STOPS

PROGRAM = """
import json, sys
from checker.messages import render
from checker.model import SourceFile
from checker.parse import parse_file, regions
name, expression = sys.argv[1:]
content = eval(expression)
source = SourceFile(name, content if isinstance(content, bytes) else content.encode())
parsed = parse_file(source)
regions(source, 0, [(), ("a",), (0,), (0, 0), ("a", "a")])
problems = parsed.problems + tuple(p for d in parsed.documents for p in d.problems)
assert all(p.path == name and p.level == "error" and render(p, "ja") and render(p, "en") for p in problems)
size = sum(len(json.dumps(document.value)) for document in parsed.documents)
print(json.dumps([[p.code, p.region and [p.region.start_line, p.region.start_column]] for p in problems[:3]] + [size]))
"""

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join(['*' + chr(97 + i)] * 9)}]\\n" for i in range(9)
)
CHAIN = "- &a0 [x]\\n" + "".join(f"- &a{i + 1} [*a{i}]\\n" for i in range(120))

DEEP = 1001 if LIBYAML_STOPS else 101
HAZARDS = [
    ("a.yaml", "'[' * 30_000", [["too-deep", [1, DEEP]]]),
    ("a.yaml", "'[' * 1_000_000", [["too-deep", [1, DEEP]]]),
    ("a.yaml", "'{a: ' * 1_000_000", [["too-deep", [1, 401]]]),
    ("a.yaml", "'{' * 1_000_000", [["too-deep", [1, DEEP]]]),
    ("a.yaml", "'- ' * 1_000_000", [["too-deep", [1, 201]]]),
    ("a.yaml", "'? ' * 1_000_000", [["too-deep", [1, 201]]]),
    ("a.yaml", "'\\n'.join(' ' * i + 'a:' for i in range(3_000))", [["too-deep", [101, 101]]]),
    ("a.yaml", "'[' * 100 + ']' * 100", []),
    ("a.yaml", "'[' * 101 + ']' * 101", [["too-deep", [1, 101]]]),
    ("a.json", "'[' * 100 + ']' * 100", []),
    ("a.json", "'[' * 101 + ']' * 101", [["too-deep", [1, 101]]]),
    ("a.json", "'[' * 1_000_000", [["too-deep", [1, 101]]]),
    ("a.json", "'{\"a\":' * 1_000_000", [["too-deep", [1, 501]]]),
    ("a.json", "('[' + '\"]' + chr(92) * 2 + '\",') * 1_000_000", [["too-deep", [1, 701]]]),
    ("a.yaml", f"'{BOMB}'", [["alias-limit", [5, 8]]]),
    ("a.yaml", "'- &a ' + 'x' * 1_000_000 + '\\n- *a' * 1_000", [["alias-limit", [2, 3]]]),
    ("a.yaml", "'- &a' + chr(10) + '  ? ' + 'x' * 1_000_000 + '\\n- *a' * 1_000", [["alias-limit", [3, 3]]]),
    ("a.yaml", "'- &a [' + 'x, ' * 300_000 + ']' + '\\n- *a' * 300_000", [["alias-limit", [2, 3]]]),
    ("a.yaml", "'- &a x' + '\\n- *a' * 10_000", []),
    ("a.yaml", "'- &a x' + '\\n- *a' * 10_001", [["alias-limit", [10_002, 3]]]),
    ("a.yaml", f"'{CHAIN}'", [["too-deep", [100, 9]]]),
    ("a.yaml", "'a: &a [*a]'", [["cyclic-alias", [1, 8]]]),
    ("a.yaml", "'&a [[{x: *a}]]'", [["cyclic-alias", [1, 10]]]),
    ("a.yaml", "'&a {? [*a] : 1}'", [["cyclic-alias", [1, 8]]]),
    ("a.yaml", "'a: 1\\nb: *x'", [["undefined-alias", [2, 4]]]),
    ("a.yaml", "'a: &x 1\\n---\\nb: *x'", [["undefined-alias", [3, 4]]]),
    (
        "a.yaml",
        "''.join(f'%TAG !a{i}! x\\n' for i in range(1_000_000)) + '---\\na'",
        [["too-many-tag-directives", None]],
    ),
    ("a.yaml", "'a: ' + '9' * 1_000_000", [["number-not-json", [1, 4]]]),
    ("a.json", "'[' + '9' * 1_000_000 + ']'", [["number-not-json", [1, 2]]]),
    ("a.json", "'[\"' + (chr(92) + '\"') * 500_000 + ', 1e999]'", [["json-syntax", [1, 2]]]),
    ("a.yaml", "'---\\n' * 100_000", [["empty-file", None]]),
    ("a.yaml", "'- {1: a}\\n' * 10_001", [["too-many-problems", [10_001, 4]]]),
    ("a.yaml", "'- !x a\\n' * 10_001", [["too-many-problems", [10_001, 3]]]),
    ("a.json", "'[' + '1e999,\\n' * 10_001 + '0]'", [["too-many-problems", [10_001, 1]]]),
    (
        "a.json",
        "'[' + ('\"' + chr(92) + 'ud800\",') * 10_001 + '0]'",
        [["too-many-problems", [1, 90_003]]],
    ),
    ("a.yaml", "b'a' * (32 * 1024 * 1024 + 1)", [["file-too-large", None]]),
    ("a.yaml", "b'a: \\x00'", [["control-character", [1, 4]]]),
    ("a.yaml", "'a: 1\\nb: \"\\x1b[31m\"'", [["control-character", [2, 5]]]),
    ("a.yaml", "'# 安全 \\u2028a: 1'", [["line-separator", [1, 6]]]),
    ("a.yaml", "'a: \"x\\x85y\"'", [["line-separator", [1, 6]]]),
    ("a.yaml", "'\\ufeff\\ufeffa: 1'", [["control-character", [1, 1]]]),
    ("a.json", "b'{\"a\": \\x00}'", [["json-syntax", [1, 7]]]),
    ("a.json", "b'\"a\\x00\"'", [["json-syntax", [1, 3]]]),
    ("a.yaml", "'x: 1\\r\\n名前: 総務省\\r\\n'.encode('shift_jis')", [["invalid-utf8", [2, 1]]]),
    ("a.yaml", "'\\ufeff名前: '.encode() + b'\\xff'", [["invalid-utf8", [1, 5]]]),
    ("a.json", "b'[\"\\xed\\xa0\\x80\"]'", [["invalid-utf8", [1, 3]]]),
    *[
        (name, f"'{text}'.encode('{encoding}')", [["not-utf8", None]])
        for name, text in (("a.yaml", "a: 1"), ("a.json", "[1, 2]"))
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
    ],
    *[
        (name, expression, [["empty-file", None]])
        for name in ("a.yaml", "a.json")
        for expression in ("''", "'\\ufeff \\n'")
    ],
    ("a.yaml", "'# 設定なし\\n---\\n# なし\\n...\\n'", [["empty-file", None]]),
]


@pytest.mark.parametrize(("name", "expression", "expected"), HAZARDS, ids=lambda value: str(value)[:40])
def test_hazard_becomes_a_located_problem(name: str, expression: str, expected: list[object]) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, name, expression], capture_output=True, text=True, timeout=30, check=False
    )
    assert run.returncode == 0, run.stderr[-2000:]
    *problems, size = json.loads(run.stdout)
    assert problems == expected
    assert size < 2_000_000
