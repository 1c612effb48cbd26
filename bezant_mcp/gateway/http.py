"""HTTP/1.1 to the Gateway as it really behaves: a request, what is known of its answer, and the wire."""

from __future__ import annotations

import json
import ssl
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol

import httpx

from bezant_mcp.errors import BadSetting, NotPermitted, PenaltyBox
from bezant_mcp.gateway.endpoints import API, Endpoint
from bezant_mcp.settings import Settings

NOT_JSON = object()


@dataclass(slots=True)
class Outcome:
    """What is known of an answer beside its body; each transport adds what it knows.

    Attributes:
        age_seconds: How long ago IBKR gave it; None: at this moment.
        kept_as: Under what it is kept, for whoever finds that it cannot be read.
        endpoint: The row of the request; None where no answer came through the session.
        cold: After the last try, it still looks like a first answer that only started something.
        ban: What a 429 has closed, and until when.
        where: The path that was asked.
    """

    age_seconds: float | None = None
    kept_as: str = ""
    endpoint: Endpoint | None = None
    cold: bool = False
    ban: PenaltyBox | None = None
    where: str = "the question"


# That of the last answer in this task, for ``Gateway.ask``: the generated functions pass on headers and body only.
LAST_OUTCOME: ContextVar[Outcome | None] = ContextVar("bezant_last_outcome", default=None)


def outcome_of(response: httpx.Response) -> Outcome:
    """What the transports have noted of this answer so far."""
    outcome: Outcome = response.extensions.setdefault("bezant", Outcome())
    return outcome


class GatewayRequest(httpx.Request):
    """A permitted request.

    Attributes:
        endpoint: Its row.
        deadline: When its answer is wanted, in seconds of ``time.monotonic``; None: whenever it comes.
        fresh: An answer of this moment is wanted, because asking has an effect at IBKR that a kept answer lacks.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        url: httpx.URL | str,
        headers: Mapping[str, str],
        content: bytes = b"",
        extensions: Mapping[str, Any] | None = None,
        *,
        deadline: float | None = None,
        fresh: bool = False,
    ) -> None:
        super().__init__(endpoint.method, url, headers=headers, content=content, extensions=extensions)
        self.endpoint = endpoint
        self.deadline = deadline
        self.fresh = fresh

    @property
    def path(self) -> str:
        """The path below ``/v1/api``, for people."""
        return self.url.path.split(API, 1)[-1]

    def aside(self, endpoint: Endpoint, origin: str, content: bytes = b"{}", *, fresh: bool = False) -> GatewayRequest:
        """A request of the transports' own, on behalf of this one; a GET has no ``content``."""
        headers = {name: self.headers.get(name, "") for name in ("user-agent", "accept")}
        if endpoint.method == "POST":
            headers["content-type"] = "application/json"
        if isinstance(endpoint.body, bytes) and content != endpoint.body:
            raise NotPermitted(endpoint.method, endpoint.path, "it has one permitted body, and this is another")
        body = content if endpoint.method == "POST" else b""
        url = f"{origin}{API}{endpoint.path}"
        return GatewayRequest(endpoint, url, headers, body, self.extensions, deadline=self.deadline, fresh=fresh)


class Transport(Protocol):
    """One of the links between the guard and the network."""

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Return the answer, or raise what is in its way."""

    async def aclose(self) -> None:
        """Close this link and those below."""


class Link:
    """A transport above another one, which it closes in the end."""

    def __init__(self, inner: Transport) -> None:
        self.inner = inner

    async def aclose(self) -> None:
        """Close this link and those below."""
        await self.inner.aclose()


def decoded(content: bytes) -> Any:
    """The JSON of a body, or ``NOT_JSON``; the Gateway's Content-Type is not to be trusted."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):  # nested more deeply than any answer is
        return NOT_JSON


class Wire(Link):
    """Send a request on a connection that nothing has spoilt.

    The Gateway listens on IPv4 only, while ``localhost`` often means IPv6 first: 127.0.0.1 is tried before the name.
    It sends stray bytes behind a 204 or 304, which garble what follows, so that such a connection is closed. After a
    protocol error httpx closes the connection by itself.
    """

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Send one request and return its answer, the body still to be read."""
        with untraced():
            response = await self._send(request)
        if response.status_code in (httpx.codes.NO_CONTENT, httpx.codes.NOT_MODIFIED):
            # Closed unread: httpx gives a connection to the next request only after its answer was read to the end.
            await response.aclose()
            return httpx.Response(response.status_code, headers=response.headers, request=request)
        return response

    async def _send(self, request: GatewayRequest) -> httpx.Response:
        if request.url.host != "localhost":
            return await self.inner.handle_async_request(request)
        named = request.url
        request.url = named.copy_with(host="127.0.0.1")
        try:
            return await self.inner.handle_async_request(request)
        except httpx.ConnectError:
            request.url = named
            return await self.inner.handle_async_request(request)
        finally:
            request.url = named


@contextmanager
def untraced() -> Iterator[None]:
    """Keep what is sent within out of the spans that OpenTelemetry makes of every request: paths hold account ids."""
    tracing = sys.modules.get("opentelemetry.context")
    if tracing is None:
        yield
        return
    token = tracing.attach(tracing.set_value("suppress_instrumentation", True))
    try:
        yield
    finally:
        tracing.detach(token)


def tls_context(settings: Settings) -> ssl.SSLContext:
    """TLS as the Gateway needs it: its own certificate cannot verify, and only on loopback may it fail to."""
    if settings.on_loopback and not settings.reject_invalid_certs and settings.ca_file is None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    try:
        return ssl.create_default_context(cafile=settings.ca_file)
    except (ssl.SSLError, OSError) as error:
        what = "does not hold a certificate" if isinstance(error, ssl.SSLError) else "cannot be read"
        raise BadSetting(
            f"The file {settings.ca_file} {what}.", "Set BEZANT_MCP_CA_FILE to a readable PEM file."
        ) from None
