"""Engines: what evaluates the policies. All of them are Open Policy Agent; see docs/adr/0003-engines.md."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.engines.crosscheck import CrossCheck
from checker.engines.protocol import Engine, EngineFailure, EngineUnavailable, Limits
from checker.model import JsonValue

__all__ = [
    "CrossCheck",
    "Engine",
    "EngineFailure",
    "EngineUnavailable",
    "Limits",
    "open_embedded",
    "open_opa_server",
    "open_remote",
]


def open_embedded(
    module: bytes, data: JsonValue, *, limits: Limits, cache_dir: Path | None, optimise: bool = False
) -> Engine:
    """Open the embedded engine.

    Args:
        module: what ``opa build -t wasm -e kijun/main/report`` compiled.
        data: the base documents, ``{"kijun": {...}}``, with a ``kijun.workspace.run`` that every report must echo.
        limits: what one document may cost.
        cache_dir: where native code is kept between runs; None compiles the module every time.
        optimise: whether there is so much to judge that the optimising compiler is worth its time.

    Raises:
        EngineUnavailable: ``engine-module`` if the module is none this host can run, ``engine-data`` if the base
            documents do not fit or cannot be JSON.
        ValueError: ``data`` has no ``kijun.workspace.run``.
    """
    from checker.engines.embedded import EmbeddedEngine  # noqa: PLC0415 - wasmtime only where it is used

    return EmbeddedEngine(module, data, limits, cache_dir, optimise=optimise)


def open_opa_server(
    policies: Sequence[Path], data: JsonValue, *, opa: str, limits: Limits, strict: bool = True
) -> Engine:
    """Start a local OPA server on loopback, which only this engine can talk to, and open it.

    Args:
        policies: directories of Rego files; tests (``*_test.rego``) are left out.
        data: the base documents, as in ``open_embedded``.
        opa: path of the OPA program.
        limits: what one document may cost.
        strict: an error inside a built-in function is a failure instead of undefined.

    Raises:
        EngineUnavailable: ``engine-opa-start`` if the program is missing or does not become ready (its own words are
            in ``reason``), ``engine-data`` if the base documents cannot be JSON.
        ValueError: ``data`` has no ``kijun.workspace.run``.
    """
    from checker.engines.server import start_server  # noqa: PLC0415 - opa_client takes half a second to import

    return start_server(policies, data, opa=opa, limits=limits, strict=strict)


def open_remote(url: str, token: str | None, data: JsonValue, *, limits: Limits) -> Engine:
    """Open an OPA server that serves the policies and their reference data already.

    Only ``data.kijun.workspace`` and ``data.kijun.parameters`` are sent, in one transaction. Runs that share a server
    overwrite each other's workspace: such a report is recognised by its ``canary.run`` and refused, so the token
    in ``data`` must differ from run to run.

    Args:
        url: scheme, host and port, such as ``https://opa.example.go.jp:8181``.
        token: the bearer token, or None.
        data: the base documents, as in ``open_embedded``.
        limits: what one document may cost.

    Raises:
        EngineUnavailable: ``engine-url`` if the address cannot be used, ``engine-remote`` if the server does not
            accept the data.
        ValueError: ``data`` has no ``kijun.workspace.run``.
    """
    from checker.engines.remote import open_remote_server  # noqa: PLC0415 - opa_client takes half a second to import

    return open_remote_server(url, token, data, limits=limits)
