from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from engine_support import DATA, POLICIES, codes, document, nested, servers
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.engines import CrossCheck, Engine, EngineFailure, Limits, open_embedded, open_opa_server

LIMITS = Limits(deadline_seconds=10.0)


@pytest.fixture(scope="module")
def both(module: bytes, opa: str) -> Iterator[Engine]:
    engine = CrossCheck(
        open_embedded(module, DATA, limits=LIMITS, cache_dir=None),
        open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS),
    )
    yield engine
    engine.close()


def test_both_engines_agree_on_japanese_text_and_numbers(both: Engine) -> None:
    (report,) = both.evaluate([document(spec={"𠮷": ["ｶﾞ", "が", "\x00", 10**40, 0.1, 1.0, -1e-7]})])
    assert report["rules"]["text"] == [
        "ａｂｃ",
        "a",
        "セキュリ",
        3,
        2,
        True,
        True,
        ["京", "東", "都"],
        "Systemを確認",
        True,
    ]
    assert report["rules"]["numbers"][:2] == [0.3, 0.3333333333333333]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(value=values)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_both_engines_return_any_value_unchanged(both: Engine, value: object) -> None:
    (report,) = both.evaluate([document(spec=value)])
    assert report["rules"]["echo"] == value


def test_both_engines_agree_on_a_deep_document(both: Engine) -> None:
    assert codes(both.evaluate([document(spec=nested(300))])) == [None]


def test_a_document_one_engine_cannot_judge_is_a_failure(both: Engine) -> None:
    results = both.evaluate([document(spec=1), document("Division", spec=0), document("Undefined"), document(spec=2)])
    assert codes(results) == [None, "engine-error", "engine-undefined", None]


@pytest.mark.parametrize(
    "difference",
    [
        ("rules.echo := input.spec", 'rules.echo := "x"', "/rules/echo"),
        ("rules.numbers := [", "rules.numbers := [false, ", "/rules/numbers/0"),
        ("rules.numbers := [0.1 + 0.2,", "rules.numbers := [0.31,", "/rules/numbers/0"),
        ("-0.5, 9007199254740993,", "-0.5, 9007199254740992,", "/rules/numbers/5"),
        ("123456789012345678901234567890]", "]", "/rules/numbers/6"),
        ("rules.data :=", 'rules["a/b~c"] := 1\n\nrules.data :=', "/rules/a~1b~0c"),
    ],
)
def test_a_seeded_difference_is_found_where_it_is(
    module: bytes, opa: str, tmp_path: Path, difference: tuple[str, str, str]
) -> None:
    original, seeded, pointer = difference
    source = (POLICIES / "main.rego").read_text(encoding="utf-8")
    assert original in source
    (tmp_path / "main.rego").write_text(source.replace(original, seeded), encoding="utf-8")
    embedded = open_embedded(module, DATA, limits=LIMITS, cache_dir=None)
    with contextlib.closing(CrossCheck(embedded, open_opa_server([tmp_path], DATA, opa=opa, limits=LIMITS))) as engine:
        (failure,) = engine.evaluate([document(spec=[1])])
    args = {"pointer": pointer, "first": "embedded", "second": "opa"}
    assert failure == EngineFailure("engine-difference", args)


def test_one_and_true_are_not_the_same(build: Callable[..., bytes], opa: str, tmp_path: Path) -> None:
    source = (POLICIES / "main.rego").read_text(encoding="utf-8")
    (tmp_path / "main.rego").write_text(
        source.replace("rules.echo := input.spec", "rules.echo := true"), encoding="utf-8"
    )
    embedded = open_embedded(build(tmp_path / "main.rego"), DATA, limits=LIMITS, cache_dir=None)
    with contextlib.closing(CrossCheck(embedded, open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS))) as engine:
        (failure,) = engine.evaluate([document(spec=1)])
    assert codes([failure]) == ["engine-difference"]


def test_closing_closes_both(module: bytes, opa: str) -> None:
    before = servers()
    embedded = open_embedded(module, DATA, limits=LIMITS, cache_dir=None)
    CrossCheck(embedded, open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS)).close()
    assert servers() == before
