"""An OPA server behind the engine protocol, spoken to with opa-python-client.

Known traps of opa-python-client 3.0.0 and what is done about each:

- An undefined rule is ``{}``, not an error: a missing ``result`` is ``engine-undefined``.
- Proxies of the environment are used even for localhost, and ``.netrc`` replaces the token: ``trust_env`` is off.
- Its time-out counts from one byte to the next: ``_BoundedAdapter`` counts the whole answer, and its size.
- OPA's own words are only in ``HTTPError.response.text``: they become the failure's reason.
- It retries: switched off, an evaluation is asked for once.
- Redirects are followed: refused, a document goes to the server that was named and nowhere else.
- Lone surrogates and NaN are pasted as they are: every input passes ``exchange.encode`` first.
- Uploaded policies may be rewritten, a bulk query fails as a whole: neither is used.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from opa_client.opa import OpaClient
from requests import RequestException, Response, Timeout
from requests.adapters import HTTPAdapter
from requests.exceptions import ConnectionError as ConnectionFailed
from requests.exceptions import HTTPError
from urllib3.exceptions import HTTPError as TransportError
from urllib3.exceptions import ReadTimeoutError

from checker.engines.exchange import Refused, check_report, document_of, encode, run_of, shorten
from checker.engines.protocol import ENTRY_POINT, EngineFailure, Limits
from checker.model import JsonValue

if TYPE_CHECKING:
    from requests import PreparedRequest

_PACKAGE, _RULE = ENTRY_POINT.rsplit("/", 1)
_CHUNK_BYTES = 65536


class RestEngine:
    """Evaluates documents in an OPA server, one request each."""

    name = "opa"

    def __init__(
        self, client: OpaClient, data: JsonValue, limits: Limits, *, strict: bool, stop: Callable[[], str]
    ) -> None:
        """Take over ``client``; ``stop`` ends what is behind it and returns its last words."""
        self._client = client
        self._run = run_of(data)
        self._limits = limits
        self._strict = strict
        self._stop = stop
        self._gone: EngineFailure | None = None

    def evaluate(self, inputs: Sequence[JsonValue]) -> list[JsonValue | EngineFailure]:
        """See ``Engine.evaluate``; once the server is gone, every further input is ``engine-connection``."""
        return [self._judge(document) for document in inputs]

    def close(self) -> None:
        """See ``Engine.close``."""
        self._client.close_connection()
        self._stop()

    def _judge(self, value: JsonValue) -> JsonValue | EngineFailure:
        try:
            document = document_of(value)
            encode(document)
            return self._gone or self._ask(document)
        except Refused as refused:
            return refused.failure

    def _ask(self, document: JsonValue) -> JsonValue | EngineFailure:
        strictness = {"strict-builtin-errors": True} if self._strict else None
        try:
            answer = self._client.query_rule(document, _PACKAGE, _RULE, query_params=strictness)
        except HTTPError as error:
            return EngineFailure("engine-error", {"reason": _error_words(error.response)})
        except ConnectionFailed as error:
            return self._lost(type(error).__name__)
        except Timeout:
            return EngineFailure("engine-timeout", {"seconds": self._limits.deadline_seconds})
        except (RequestException, ValueError, RecursionError) as error:
            return EngineFailure("engine-result", {"reason": type(error).__name__})
        if not isinstance(answer, dict) or "result" not in answer:
            return EngineFailure("engine-undefined")
        return check_report(answer["result"], document, self._run)

    def _lost(self, reason: str) -> EngineFailure:
        """Tell one broken connection from a server that is gone, which fails what is left without asking again."""
        if self._client.check_health():
            return EngineFailure("engine-connection", {"reason": reason})
        self._gone = EngineFailure("engine-connection", {"reason": self._stop() or reason})
        return self._gone


def connect(*, host: str, port: int, ssl: bool, token: str | None, limits: Limits) -> OpaClient:
    """Return a client that talks to this host alone, with the deadline of one document for every request."""
    client = OpaClient(host=host, port=port, ssl=ssl, token=token, retries=0, timeout=limits.deadline_seconds)
    session = client._session  # the client itself cannot be told to leave the environment's proxies alone
    session.trust_env = False
    session.max_redirects = 0
    session.headers["Accept-Encoding"] = "identity"
    session.mount("http://", _BoundedAdapter(limits))
    session.mount("https://", _BoundedAdapter(limits))
    return client


def _error_words(response: Response | None) -> str:
    """Return what OPA says about an error: status, message, and the code, built-in and place of its first detail.

    A detail's own message quotes the operands, which come from the document, after its first colon: left out.
    """
    if response is None:
        return ""
    try:
        body = response.json()
        words = [body["message"]]
        for detail in body.get("errors", [])[:1]:
            place = detail.get("location", {})
            words += [detail["code"], detail["message"].partition(":")[0], f"{place.get('file')}:{place.get('row')}"]
    except (ValueError, KeyError, TypeError, AttributeError):
        words = []
    return shorten(", ".join([f"HTTP {response.status_code}", *map(str, words)]))


class _BoundedAdapter(HTTPAdapter):
    """Reads an answer whole, within ``Limits.deadline_seconds`` from the request and ``Limits.memory_bytes``."""

    def __init__(self, limits: Limits) -> None:
        super().__init__(max_retries=0)
        self._limits = limits

    def send(self, request: PreparedRequest, **arguments: Any) -> Response:  # type: ignore[override]
        """Send ``request``; the answer's content is read when this returns."""
        end = time.monotonic() + self._limits.deadline_seconds
        response = super().send(request, **arguments | {"stream": True})
        content = bytearray()
        try:
            while chunk := response.raw.read1(_CHUNK_BYTES, decode_content=False):
                content += chunk
                if time.monotonic() > end:
                    raise Timeout(request=request)
                if len(content) > self._limits.memory_bytes:
                    raise RequestException(request=request)
        except ReadTimeoutError as error:
            raise Timeout(request=request) from error
        except TransportError as error:
            raise ConnectionFailed(request=request) from error
        finally:
            if not response.raw.closed:
                response.close()
        response._content = bytes(content)  # where requests itself keeps what it has read
        return response
