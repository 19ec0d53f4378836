from __future__ import annotations

import contextlib
import os
import signal
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from engine_support import DATA, POLICIES, codes, document, nested, servers, told

from checker.engines import Engine, EngineFailure, EngineUnavailable, Limits, open_opa_server

LIMITS = Limits(deadline_seconds=3.0)


@pytest.fixture(scope="module")
def engine(opa: str) -> Iterator[Engine]:
    engine = open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS)
    yield engine
    engine.close()


def test_a_report_is_the_value_of_the_entry_point(engine: Engine) -> None:
    (report,) = engine.evaluate([document(spec={"名称": "𠮷\x00野家", "n": [1, 1.5, 10**30, 0.1]})])
    assert report["canary"] == {"kind": "System", "as_of": "2026-04-01", "run": "run-1"}
    assert report["rules"]["echo"] == {"名称": "𠮷\x00野家", "n": [1, 1.5, 10**30, 0.1]}
    assert report["rules"]["data"] == ["a"]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("Undefined", "engine-undefined"),
        ("NoCanary", "engine-canary"),
        ("WrongKind", "engine-canary"),
        ("WrongDate", "engine-canary"),
        ("NoRules", "engine-result"),
        ("Scalar", "engine-result"),
        ("Conflict", "engine-error"),
        ("Endless", "engine-timeout"),
    ],
)
def test_a_failure_concerns_its_own_document_only(engine: Engine, kind: str, code: str) -> None:
    results = engine.evaluate([document(spec=1), document(kind), document(spec=2)])
    assert codes(results) == [None, code, None]
    assert [results[index]["rules"]["echo"] for index in (0, 2)] == [1, 2]


@pytest.mark.parametrize("value", [document(spec="\ud800"), document(spec=nested(100_000)), ["no", "object"], None])
def test_what_json_cannot_carry_is_not_judged(engine: Engine, value: object) -> None:
    assert codes(engine.evaluate([value, document()])) == ["engine-input", None]


def test_an_error_in_a_builtin_is_a_failure_that_names_the_place_and_not_the_value(engine: Engine) -> None:
    (failure,) = engine.evaluate([document("Division", spec=0)])
    assert isinstance(failure, EngineFailure)
    assert failure.code == "engine-error"
    assert "eval_builtin_error, div, policies/main.rego:" in str(failure.args["reason"])


def test_without_strictness_an_error_in_a_builtin_is_undefined(opa: str) -> None:
    with contextlib.closing(open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS, strict=False)) as engine:
        (report,) = engine.evaluate([document("Division", spec=0)])
        assert "division" not in report["rules"]


def test_tests_of_the_policies_are_not_served(opa: str, tmp_path: Path) -> None:
    (tmp_path / "main.rego").write_bytes((POLICIES / "main.rego").read_bytes())
    (tmp_path / "main_test.rego").write_text("this is no Rego", encoding="utf-8")
    with contextlib.closing(open_opa_server([tmp_path], DATA, opa=opa, limits=LIMITS)) as engine:
        assert codes(engine.evaluate([document()])) == [None]


def test_nobody_else_is_answered(engine: Engine) -> None:
    del engine
    (address,) = servers().values()
    assert address.startswith("127.0.0.1:")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for headers in ({}, {"Authorization": "Bearer wrong"}):
        request = urllib.request.Request(f"http://{address}/v1/data/kijun", headers=headers)
        with pytest.raises(urllib.error.HTTPError) as caught:
            opener.open(request, timeout=5)
        with caught.value as error:
            assert error.code == 401


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_proxies_of_the_environment_are_not_used(opa: str, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with contextlib.closing(open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS)) as engine:
        assert codes(engine.evaluate([document()])) == [None]


def test_the_environment_of_the_user_does_not_reach_the_policies(
    opa: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = (POLICIES / "main.rego").read_text(encoding="utf-8")
    (tmp_path / "main.rego").write_text(source + "\nrules.environment := opa.runtime().env\n", encoding="utf-8")
    monkeypatch.setenv("SECRET", "秘密")
    with contextlib.closing(open_opa_server([tmp_path], DATA, opa=opa, limits=LIMITS)) as engine:
        (report,) = engine.evaluate([document()])
    assert "SECRET" not in report["rules"]["environment"]


def test_a_server_that_dies_leaves_failures_and_no_empty_reports(opa: str) -> None:
    before = servers()
    with contextlib.closing(open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS)) as engine:
        (process,) = servers().keys() - before.keys()
        assert codes(engine.evaluate([document()])) == [None]
        os.kill(process, signal.SIGKILL)
        started = time.monotonic()
        results = engine.evaluate([document()] * 500)
        assert set(codes(results)) == {"engine-connection"}
        assert len(results) == 500
        assert "-9" in str(results[0].args["reason"])
        assert time.monotonic() - started < 10


def test_nothing_is_left_after_close(opa: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = servers()
    engine = open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS)
    (directory,) = tmp_path.iterdir()
    assert directory.stat().st_mode & 0o777 == 0o700
    assert len(servers()) == len(before) + 1
    engine.close()
    engine.close()
    assert servers() == before
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit])
def test_nothing_is_left_after_an_interruption_of_the_start(
    opa: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, interruption: type[BaseException]
) -> None:
    def interrupt(_seconds: float) -> None:
        raise interruption

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(time, "sleep", interrupt)
    before = servers()
    with pytest.raises(interruption):
        open_opa_server([POLICIES], DATA, opa=opa, limits=LIMITS)
    assert servers() == before
    assert list(tmp_path.iterdir()) == []


def test_a_missing_program_makes_the_engine_unavailable(tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable) as caught:
        open_opa_server([POLICIES], DATA, opa=str(tmp_path / "opa"), limits=LIMITS)
    assert told(caught.value.notification) == "engine-opa-start"


def test_policies_that_do_not_compile_make_the_engine_unavailable_in_opas_words(opa: str, tmp_path: Path) -> None:
    (tmp_path / "main.rego").write_text("package kijun.main\n\nreport := missing\n", encoding="utf-8")
    with pytest.raises(EngineUnavailable) as caught:
        open_opa_server([tmp_path], DATA, opa=opa, limits=LIMITS)
    assert "rego_unsafe_var_error: var missing is unsafe" in str(caught.value.notification.args["reason"])


def test_a_program_that_is_no_opa_makes_the_engine_unavailable(tmp_path: Path) -> None:
    program = tmp_path / "opa"
    program.write_text("#!/bin/sh\necho something else\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(EngineUnavailable) as caught:
        open_opa_server([POLICIES], DATA, opa=str(program), limits=LIMITS)
    assert caught.value.notification.args == {"reason": "something else"}
