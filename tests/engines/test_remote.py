from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from engine_support import DATA, POLICIES, codes, document, told

from checker.engines import EngineUnavailable, Limits, open_remote

LIMITS = Limits(deadline_seconds=10.0)


def data_of(run: str) -> dict[str, object]:
    return {"kijun": {**DATA["kijun"], "workspace": {"run": run, "契約": [run]}}}


@pytest.fixture(scope="module")
def remote(opa: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Somebody's OPA server, which wants the token ``letmein`` and serves the policies."""
    directory = tmp_path_factory.mktemp("remote")
    (directory / "data.json").write_text('{"kijun": {"reference": {}}}', encoding="utf-8")
    authorization = 'package system.authz\n\ndefault allow := false\n\nallow if input.identity == "letmein"\n'
    (directory / "authz.rego").write_text(authorization, encoding="utf-8")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [opa, "run", "--server", "--addr", address, "--authentication=token", "--authorization=basic"]
    command += ["--skip-version-check", "--log-level=error", str(directory), str(POLICIES)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(tuple(address.split(":")), 1):  # type: ignore[arg-type]
                break
            time.sleep(0.05)
        yield f"http://{address}"
    finally:
        process.kill()
        process.wait()


def test_documents_are_judged_with_the_workspace_that_was_sent(remote: str) -> None:
    with contextlib.closing(open_remote(remote, "letmein", data_of("run-9"), limits=LIMITS)) as engine:
        (report,) = engine.evaluate([document(spec="基準")])
    assert report["canary"]["run"] == "run-9"
    assert report["rules"]["data"] == ["run-9"]
    assert report["rules"]["echo"] == "基準"


def test_the_workspace_of_another_run_is_recognised(remote: str) -> None:
    with (
        contextlib.closing(open_remote(remote, "letmein", data_of("run-a"), limits=LIMITS)) as first,
        contextlib.closing(open_remote(remote, "letmein", data_of("run-b"), limits=LIMITS)) as second,
    ):
        assert codes(first.evaluate([document(), document()])) == ["engine-overwritten"] * 2
        assert codes(second.evaluate([document()])) == [None]


def test_errors_in_builtins_are_failures(remote: str) -> None:
    with contextlib.closing(open_remote(remote, "letmein", data_of("run-c"), limits=LIMITS)) as engine:
        assert codes(engine.evaluate([document("Division", spec=0), document()])) == ["engine-error", None]


@pytest.mark.parametrize("token", [None, "wrong"])
def test_a_token_that_is_not_accepted_makes_the_engine_unavailable(remote: str, token: str | None) -> None:
    with pytest.raises(EngineUnavailable) as caught:
        open_remote(remote, token, DATA, limits=LIMITS)
    assert told(caught.value.notification) == "engine-remote"
    assert "unauthorized" in str(caught.value.notification.args["reason"])


def test_a_server_that_is_not_there_makes_the_engine_unavailable() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"
    with pytest.raises(EngineUnavailable) as caught:
        open_remote(url, None, DATA, limits=LIMITS)
    assert told(caught.value.notification) == "engine-remote"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "opa.example",
        "ftp://opa.example",
        "https://",
        "https://opa.example:port",
        "https://opa.example/prefix",
        "https://opa.example?x=1",
        "https://user:secret@opa.example",
        "http://opa.example:8181",
    ],
)
def test_an_address_that_is_not_safe_or_not_understood_is_refused(url: str) -> None:
    with pytest.raises(EngineUnavailable) as caught:
        open_remote(url, None, DATA, limits=LIMITS)
    assert told(caught.value.notification) == "engine-url"
    assert "secret" not in str(caught.value.notification.args)


Answer = Callable[[BaseHTTPRequestHandler], None]


@pytest.fixture
def misbehaving() -> Iterator[Callable[[Answer], str]]:
    """Starts a server that takes the data and answers evaluations as told."""
    started = []

    def start(answer: Answer) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_PATCH(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(204)
                self.end_headers()

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                with contextlib.suppress(OSError):
                    answer(self)

            def do_GET(self) -> None:
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_arguments: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        started.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server, thread in started:
        server.shutdown()
        server.server_close()
        thread.join()


def send(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def drip(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b"{")
    for _ in range(200):
        time.sleep(0.1)
        handler.wfile.write(b" ")


def flood(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b'{"result": "')
    for _ in range(200):
        handler.wfile.write(b"x" * 65536)


def redirect(handler: BaseHTTPRequestHandler) -> None:
    """Point to another address, where the same document would be undefined."""
    if handler.path == "/elsewhere":
        send(handler, b"{}")
    else:
        send(handler, b"", 307, Location="/elsewhere")


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (lambda handler: send(handler, b"{}"), "engine-undefined"),
        (lambda handler: send(handler, b'{"decision_id": "1"}'), "engine-undefined"),
        (lambda handler: send(handler, b'{"result": {}}'), "engine-result"),
        (lambda handler: send(handler, b'{"result": {"rules": {}}}'), "engine-canary"),
        (lambda handler: send(handler, b"[]"), "engine-undefined"),
        (lambda handler: send(handler, b"<html>"), "engine-result"),
        (lambda handler: send(handler, b"[" * 100_000), "engine-result"),
        (lambda handler: send(handler, b"\xff\xfe{"), "engine-result"),
        (lambda handler: send(handler, b"gone", 502), "engine-error"),
        (lambda handler: send(handler, json.dumps({"message": 1, "errors": "x"}).encode(), 500), "engine-error"),
        (lambda handler: handler.connection.close(), "engine-connection"),
        (redirect, "engine-result"),
        (drip, "engine-timeout"),
        (lambda _handler: time.sleep(6), "engine-timeout"),
        (flood, "engine-result"),
    ],
)
def test_no_answer_of_a_server_is_taken_for_an_empty_report(
    misbehaving: Callable[[Answer], str], answer: Answer, code: str
) -> None:
    limits = Limits(deadline_seconds=1.0, memory_bytes=1024 * 1024)
    started = time.monotonic()
    with contextlib.closing(open_remote(misbehaving(answer), None, DATA, limits=limits)) as engine:
        assert codes(engine.evaluate([document()])) == [code]
    assert time.monotonic() - started < 5
