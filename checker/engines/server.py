"""A local OPA server that lives as long as its engine and answers to nobody else."""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from checker.engines.exchange import Refused, encode, shorten
from checker.engines.protocol import EngineUnavailable, Limits
from checker.engines.rest import RestEngine, connect
from checker.model import JsonValue

_HOST = "127.0.0.1"
_READY_SECONDS = 20.0
_POLL_SECONDS = 0.02
_STOP_SECONDS = 2.0
_START_ATTEMPTS = 3
_PORT_TAKEN = "address already in use"
_NOISE = ("[WARNING]", "time = ")
_INHERITED = ("SYSTEMROOT", "TMPDIR", "TEMP", "TMP")

_AUTHORIZATION = """package system.authz

default allow := false

allow if crypto.sha256(input.identity) == "{digest}"
"""
"""Knows the token's digest alone: the token itself is in no file and on no command line."""


class _Server:
    """The process, its directory and its last words."""

    def __init__(self, opa: str, directory: tempfile.TemporaryDirectory[str]) -> None:
        self._opa = opa
        self._directory = directory
        self.served = Path(directory.name) / "served"
        self._log = Path(directory.name) / "log"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, port: int) -> None:
        command = [self._opa, "run", "--server", "--addr", f"{_HOST}:{port}", "--authentication=token"]
        command += ["--authorization=basic", "--skip-version-check", "--log-level=error", "--log-format=text", "."]
        environment = {name: os.environ[name] for name in _INHERITED if name in os.environ}
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command, cwd=self.served, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def last_words(self) -> str:
        try:
            lines = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            lines = []
        words = " ".join(line for line in lines if not line.strip().startswith(_NOISE))
        status = None if self._process is None else self._process.poll()
        return shorten(words) if words or status is None else f"exit status {status}"

    def stop(self) -> str:
        """End the process, remove its files and return what it said last."""
        try:
            if self._process is not None:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._process.terminate()
                    self._process.wait(_STOP_SECONDS)
        finally:
            if self._process is not None:
                self._process.kill()
                self._process.wait()
            words = self.last_words()
            self._directory.cleanup()
            atexit.unregister(self.stop)
        return words


def start_server(policies: Sequence[Path], data: JsonValue, *, opa: str, limits: Limits, strict: bool) -> RestEngine:
    """See ``checker.engines.open_opa_server``."""
    token = secrets.token_urlsafe(32)
    directory = tempfile.TemporaryDirectory(prefix="kijun-opa-")  # made with mode 0700
    server = _Server(str(Path(shutil.which(opa) or opa).absolute()), directory)
    atexit.register(server.stop)
    try:
        _lay_out(server.served, policies, data, token)
        port = _start(server, token, limits)
        client = connect(host=_HOST, port=port, ssl=False, token=token, limits=limits)
        return RestEngine(client, data, limits, strict=strict, stop=server.stop)
    except BaseException:
        server.stop()
        raise


def _lay_out(served: Path, policies: Sequence[Path], data: JsonValue, token: str) -> None:
    """Copy what the server loads: rules without their tests, the base documents, and who may ask."""
    try:
        text = encode(data)
    except Refused as refused:
        raise EngineUnavailable("engine-data", **refused.failure.args) from None
    for directory in policies:
        for source in sorted(directory.rglob("*.rego")):
            if not source.name.endswith("_test.rego"):
                target = served / "policies" / source.relative_to(directory)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(source.read_bytes())
    (served / "system").mkdir(parents=True)
    (served / "data.json").write_bytes(text)
    digest = hashlib.sha256(token.encode()).hexdigest()
    (served / "system" / "authz.rego").write_text(_AUTHORIZATION.format(digest=digest), encoding="utf-8")


def _start(server: _Server, token: str, limits: Limits) -> int:
    """Start the process on a free port, wait until it answers our token, and return the port."""
    for _ in range(_START_ATTEMPTS):
        port = _free_port()
        try:
            server.start(port)
        except OSError as error:
            raise EngineUnavailable("engine-opa-start", reason=shorten(str(error))) from None
        client = connect(host=_HOST, port=port, ssl=False, token=token, limits=limits)
        end = time.monotonic() + _READY_SECONDS
        while server.running() and time.monotonic() < end:
            if client.check_health():
                client.close_connection()
                if server.running():
                    return port
            time.sleep(_POLL_SECONDS)
        client.close_connection()
        if server.running() or _PORT_TAKEN not in server.last_words():
            break
    raise EngineUnavailable("engine-opa-start", reason=server.last_words() or f"{_READY_SECONDS:.0f} s")


def _free_port() -> int:
    """Return a port that was free a moment ago; if another process is faster, the server says so and we try again."""
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        return int(probe.getsockname()[1])
