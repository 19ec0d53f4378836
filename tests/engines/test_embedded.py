from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from engine_support import DATA, POLICIES, codes, document, nested, told

from checker.engines import Engine, EngineFailure, EngineUnavailable, Limits, open_embedded


@pytest.fixture(scope="module")
def engine(module: bytes) -> Iterator[Engine]:
    engine = open_embedded(module, DATA, limits=Limits(deadline_seconds=1.0), cache_dir=None)
    yield engine
    engine.close()


def test_a_report_is_the_value_of_the_entry_point(engine: Engine) -> None:
    (report,) = engine.evaluate([document(spec={"名称": "𠮷野家", "n": [1, 1.5, 10**30, 0.1]})])
    assert report["canary"] == {"kind": "System", "as_of": "2026-04-01", "run": "run-1"}
    assert report["rules"]["echo"] == {"名称": "𠮷野家", "n": [1, 1.5, 10**30, 0.1]}
    assert report["rules"]["data"] == ["a"]


@pytest.mark.parametrize("text", ["\x00", "a\x00b", "\U0001f600", "é é", '"\\/\b\t\n', "\u2028\u200b\ufeff", "ｶﾞガ"])
def test_text_comes_back_unchanged(engine: Engine, text: str) -> None:
    (report,) = engine.evaluate([document(spec={text: [text]})])
    assert report["rules"]["echo"] == {text: [text]}


def test_no_document_leaves_no_report(engine: Engine) -> None:
    assert engine.evaluate([]) == []


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("Undefined", "engine-undefined"),
        ("NoCanary", "engine-canary"),
        ("WrongKind", "engine-canary"),
        ("WrongDate", "engine-canary"),
        ("NoRules", "engine-result"),
        ("Scalar", "engine-result"),
        ("Conflict", "engine-trap"),
        ("Endless", "engine-timeout"),
    ],
)
def test_a_failure_concerns_its_own_document_only(engine: Engine, kind: str, code: str) -> None:
    results = engine.evaluate([document(spec=1), document(kind), document(spec=2), document(kind), document(spec=3)])
    assert codes(results) == [None, code, None, code, None]
    assert [results[index]["rules"]["echo"] for index in (0, 2, 4)] == [1, 2, 3]


@pytest.mark.parametrize(
    "value",
    [
        document(spec="\ud800"),
        document(spec={"\udfff": 1}),
        document(spec=math.nan),
        document(spec=math.inf),
        document(spec={1, 2}),
        document(spec=nested(100_000)),
        ["no", "object"],
        None,
    ],
    ids=["surrogate", "surrogate-key", "nan", "inf", "set", "deep", "array", "null"],
)
def test_what_json_cannot_carry_is_not_judged(engine: Engine, value: object) -> None:
    assert codes(engine.evaluate([value, document()])) == ["engine-input", None]


def test_a_document_nested_deeper_than_any_parser_allows_is_judged(engine: Engine) -> None:
    (report,) = engine.evaluate([document(spec=nested(400))])
    assert report["rules"]["echo"] == nested(400)


def test_the_message_of_a_refused_document_does_not_quote_it(engine: Engine) -> None:
    (failure,) = engine.evaluate([document(spec="秘密の値\ud800")])
    assert "秘密" not in str(failure.args)


def test_an_endless_rule_ends_at_the_deadline(engine: Engine) -> None:
    started = time.monotonic()
    (failure,) = engine.evaluate([document("Endless")])
    assert failure == EngineFailure("engine-timeout", {"seconds": 1.0})
    assert 1.0 <= time.monotonic() - started < 5


def test_memory_has_a_ceiling(module: bytes) -> None:
    limits = Limits(deadline_seconds=30, memory_bytes=16 * 1024 * 1024)
    engine = open_embedded(module, DATA, limits=limits, cache_dir=None)
    results = engine.evaluate([document("Large"), document(spec="x" * 30_000_000), document(spec=1)])
    engine.close()
    assert codes(results) == ["engine-memory", "engine-memory", None]
    assert results[0].args == {"mebibytes": 16}


def test_base_data_beyond_the_ceiling_make_the_engine_unavailable(module: bytes) -> None:
    data = {"kijun": {**DATA["kijun"], "reference": "x" * 30_000_000}}
    with pytest.raises(EngineUnavailable) as caught:
        open_embedded(module, data, limits=Limits(memory_bytes=16 * 1024 * 1024), cache_dir=None)
    assert told(caught.value.notification) == "engine-data"


def test_a_large_document_is_judged(module: bytes) -> None:
    engine = open_embedded(module, DATA, limits=Limits(deadline_seconds=60), cache_dir=None)
    spec = ["あ" * 100] * 20_000
    (report, small) = engine.evaluate([document(spec=spec), document(spec=1)])
    engine.close()
    assert report["rules"]["echo"] == spec
    assert small["rules"]["echo"] == 1


def test_memory_does_not_grow_with_the_number_of_documents(module: bytes) -> None:
    engine = open_embedded(module, DATA, limits=Limits(memory_bytes=16 * 1024 * 1024), cache_dir=None)
    assert set(codes(engine.evaluate([document(spec=["x" * 10_000] * 20)] * 300))) == {None}
    engine.close()


def test_data_of_another_run_are_recognised(build: Callable[..., bytes], tmp_path: Path) -> None:
    source = (POLICIES / "main.rego").read_text(encoding="utf-8")
    (tmp_path / "main.rego").write_text(source.replace("data.kijun.workspace.run", '"run-0"'), encoding="utf-8")
    engine = open_embedded(build(tmp_path / "main.rego"), DATA, limits=Limits(), cache_dir=None)
    assert codes(engine.evaluate([document()])) == ["engine-overwritten"]
    engine.close()


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("report := http.send(input)", "host functions: http.send"),
        ("report := opa.runtime()", "host functions: opa.runtime"),
        ("report := time.now_ns()", "host functions: time.now_ns"),
    ],
)
def test_a_module_that_wants_a_host_function_is_refused(
    build: Callable[..., bytes], tmp_path: Path, body: str, reason: str
) -> None:
    (tmp_path / "main.rego").write_text(f"package kijun.main\n{body}\n", encoding="utf-8")
    with pytest.raises(EngineUnavailable) as caught:
        open_embedded(build(tmp_path / "main.rego"), DATA, limits=Limits(), cache_dir=None)
    assert told(caught.value.notification) == "engine-module"
    assert caught.value.notification.args == {"reason": reason}


def test_a_module_without_the_entry_point_is_refused(build: Callable[..., bytes], tmp_path: Path) -> None:
    (tmp_path / "other.rego").write_text("package kijun.other\n\nreport := input\n", encoding="utf-8")
    other = build(tmp_path / "other.rego", entry_point="kijun/other/report")
    with pytest.raises(EngineUnavailable) as caught:
        open_embedded(other, DATA, limits=Limits(), cache_dir=None)
    assert caught.value.notification.args == {"reason": "no entry point kijun/main/report"}


@pytest.mark.parametrize(
    "module",
    [
        b"",
        b"no module at all",
        b"\0asm\1\0\0\0",
        b'(module (import "env" "unknown" (global i32)))',
        b"""(module (global (export "opa_wasm_abi_version") i32 (i32.const 2))
                    (global (export "opa_wasm_abi_minor_version") i32 (i32.const 3)))""",
        b"""(module (global (export "opa_wasm_abi_version") i32 (i32.const 1))
                    (global (export "opa_wasm_abi_minor_version") i32 (i32.const 1)))""",
    ],
    ids=["empty", "garbage", "no-abi", "unknown-import", "abi-2.3", "abi-1.1"],
)
def test_what_is_no_policy_module_is_refused(module: bytes) -> None:
    with pytest.raises(EngineUnavailable) as caught:
        open_embedded(module, DATA, limits=Limits(), cache_dir=None)
    assert told(caught.value.notification) == "engine-module"


def test_a_large_set_of_policies_starts(build: Callable[..., bytes], tmp_path: Path) -> None:
    """The names of its functions alone fill several pages of memory."""
    rules = "\n\n".join(f"{'a_rule_with_a_long_name_' * 8}{number} := input.spec" for number in range(1000))
    (tmp_path / "many.rego").write_text(f"package kijun.many\n\n{rules}\n", encoding="utf-8")
    source = (POLICIES / "main.rego").read_text(encoding="utf-8") + "\n\nrules.many := count(data.kijun.many)\n"
    (tmp_path / "main.rego").write_text(source, encoding="utf-8")
    engine = open_embedded(build(tmp_path), DATA, limits=Limits(), cache_dir=None)
    (report,) = engine.evaluate([document(spec=1)])
    engine.close()
    assert report["rules"]["many"] == 1000


def test_data_without_a_run_token_are_a_mistake_of_the_program(module: bytes) -> None:
    with pytest.raises(ValueError, match=r"workspace\.run"):
        open_embedded(module, {"kijun": {"workspace": {}}}, limits=Limits(), cache_dir=None)


def test_nothing_runs_on_after_evaluate_and_close(module: bytes) -> None:
    before = threading.active_count()
    engine = open_embedded(module, DATA, limits=Limits(), cache_dir=None)
    engine.evaluate([document()])
    engine.close()
    engine.close()
    assert threading.active_count() == before
