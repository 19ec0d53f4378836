"""An OPA server run by someone else, which serves the policies already."""

from __future__ import annotations

from urllib.parse import urlsplit

from opa_client.errors import PatchDataError
from requests import RequestException

from checker.engines.exchange import Refused, encode, shorten
from checker.engines.protocol import EngineUnavailable, Limits
from checker.engines.rest import RestEngine, connect
from checker.model import JsonValue

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_SENT = ("workspace", "parameters")
_DEFAULT_PORTS = {"http": 80, "https": 443}


def open_remote_server(url: str, token: str | None, data: JsonValue, *, limits: Limits) -> RestEngine:
    """See ``checker.engines.open_remote``."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise EngineUnavailable("engine-url") from None
    clear = parts.scheme == "http" and host not in _LOOPBACK
    extra = parts.username or parts.password or parts.path.strip("/") or parts.query or parts.fragment
    if host is None or parts.scheme not in _DEFAULT_PORTS or extra or clear:
        raise EngineUnavailable("engine-url")
    port = port or _DEFAULT_PORTS[parts.scheme]
    try:
        encode(data)
    except Refused as refused:
        raise EngineUnavailable("engine-data", **refused.failure.args) from None
    named = f"[{host}]" if ":" in host else host
    client = connect(host=named, port=port, ssl=parts.scheme == "https", token=token, limits=limits)
    engine = RestEngine(client, data, limits, strict=True, stop=lambda: "")
    own = [{"op": "add", "path": f"/{key}", "value": data["kijun"][key]} for key in _SENT if key in data["kijun"]]
    try:
        client.patch_data("kijun", own)
    except PatchDataError as error:
        engine.close()
        raise EngineUnavailable("engine-remote", reason=shorten(f"{error.expression}: {error.message}")) from None
    except (RequestException, ValueError) as error:
        engine.close()
        raise EngineUnavailable("engine-remote", reason=type(error).__name__) from None
    return engine
