"""The line to IBKR's Flex Web Service: two requests, both GET, to IBKR's two servers, and nothing else.

It knows nothing of what is said on it. Its guard builds each request again and refuses every other one before a byte
leaves. The token stands in the address, so no address is ever shown, logged or traced.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import re
import socket
import ssl
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

import httpx

from bezant_mcp.errors import NotPermitted
from bezant_mcp.gateway import RequestLog, untraced
from bezant_mcp.history.errors import FlexDown
from bezant_mcp.settings import Settings, is_loopback

# The second one is where the first one's answers lead today.
HOSTS = ("https://ndcdyn.interactivebrokers.com", "https://gdcdyn.interactivebrokers.com")
ROOM = "/AccountManagement/FlexWebService"
CONNECT_SECONDS, WHOLE_SECONDS = 10.0, 600.0
VALUES = {
    "t": re.compile(r"[0-9A-Za-z]{6,128}", re.ASCII),
    "q": re.compile(r"[0-9A-Za-z]{1,64}", re.ASCII),
    "v": re.compile("3"),
    "fd": re.compile(r"[0-9]{8}", re.ASCII),
    "td": re.compile(r"[0-9]{8}", re.ASCII),
    "p": re.compile(r"[0-9]{1,3}", re.ASCII),
}


@dataclass(frozen=True)
class FlexRequest:
    """One permitted request.

    Attributes:
        name: The last part of its path.
        why: What it does.
        query: The names that its query may have; those of ``needs`` it must have.
    """

    name: str
    why: str
    query: tuple[str, ...]
    needs: tuple[str, ...] = ("t", "q", "v")
    method: str = "GET"

    @property
    def path(self) -> str:
        """Its whole path."""
        return f"{ROOM}/{self.name}"

    @property
    def shown(self) -> str:
        """Path, what it may carry, and what it does, for people."""
        return f"{self.path}?{'&'.join(self.query)}  ({self.why})"


SEND = FlexRequest("SendRequest", "has IBKR make the statement of a query", ("t", "q", "v", "fd", "td", "p"))
GET = FlexRequest("GetStatement", "fetches it by its reference code", ("t", "q", "v"))
PERMITTED = (SEND, GET)


def hosts_of(settings: Settings) -> tuple[str, ...]:
    """The only origins that are asked: IBKR's, or the simulated one in their place."""
    if settings.demo:
        return (origin_of(settings.origin),)
    return (origin_of(settings.flex_url),) if settings.flex_url else HOSTS


def origin_of(url: str) -> str:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


class Guard(httpx.AsyncBaseTransport):
    """Let through the two requests to the hosts given, rebuilt, and nothing else."""

    def __init__(self, inner: httpx.AsyncBaseTransport, hosts: tuple[str, ...]) -> None:
        self.inner = inner
        self.hosts = tuple(map(httpx.URL, hosts))
        self.headers = {
            "user-agent": f"bezant-mcp/{importlib.metadata.version('bezant-mcp')}",
            "accept": "*/*",
            "accept-encoding": "identity",
        }

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a permitted request on.

        Raises:
            NotPermitted: it is another one.
        """
        return await self.inner.handle_async_request(self.checked(request))

    def checked(self, request: httpx.Request) -> httpx.Request:
        """The request as it may be sent; raises what ``handle_async_request`` names."""
        url = httpx.URL(request.url)
        target, _, query = url.raw_path.decode("ascii", "replace").partition("?")
        row = next((row for row in PERMITTED if (row.method, row.path) == (request.method, target)), None)
        at_home = any((url.scheme, url.raw_host, port_of(url)) == (home.scheme, home.raw_host, port_of(home))
                      for home in self.hosts)  # fmt: skip
        # What was looked at is what is sent: neither user nor fragment, nor a body that would ride along.
        plain = not url.userinfo and not url.fragment and "content-length" not in request.headers
        if row is None or not at_home or not plain or "transfer-encoding" in request.headers:
            raise refused(request.method, f"{url.scheme}://{url.host}{target if row or at_home else ''}")
        try:
            given = parse_qsl(query, keep_blank_values=True, strict_parsing=True)
        except ValueError:
            given = []
        values = dict(given)
        if len(values) != len(given) or not set(row.needs) <= values.keys() <= set(row.query):
            raise refused(row.method, row.path, "its query is not the permitted one")
        if not all(VALUES[name].fullmatch(value) for name, value in given) or ("fd" in values) != ("td" in values):
            raise refused(row.method, row.path, "a value in its query has the wrong form")
        host = f"{url.scheme}://{url.netloc.decode('ascii')}"
        extensions = {"timeout": request.extensions["timeout"]} if "timeout" in request.extensions else {}
        return httpx.Request(
            row.method, f"{host}{row.path}", params=values, headers=self.headers, extensions=extensions
        )

    async def aclose(self) -> None:
        """Close what is behind it."""
        await self.inner.aclose()


def port_of(url: httpx.URL) -> int:
    """The port, said or not."""
    return url.port or (443 if url.scheme == "https" else 80)


def refused(
    method: str, where: str, why: str = "it is not one of the two requests to IBKR's statement service"
) -> NotPermitted:
    """The error for what may not be sent; no value of a query is in it."""
    said = "".join(character if character.isprintable() else "?" for character in where)[:120]
    return NotPermitted(method[:10], said, why)


@dataclass
class Reply:
    """The beginning of an answer: its status, and its bytes as they come."""

    status: int
    chunks: Callable[[], AsyncIterator[bytes]]


class Line:
    """Send one request at a time, on a connection of its own: there are a handful a day."""

    def __init__(self, settings: Settings, wire: Callable[[], httpx.AsyncBaseTransport] | None = None) -> None:
        self.hosts = hosts_of(settings)
        self.requests = RequestLog(settings.request_log) if settings.request_log else None
        self.seconds = settings.answer_seconds
        self._wire = wire or self._usual_wire

    def home(self, row: FlexRequest, told: str = "") -> str:
        """Where a request goes: to the address that IBKR told, if it may, or to the usual one.

        Raises:
            NotPermitted: IBKR named an address that is not its own.
        """
        if not told:
            return f"{self.hosts[0]}{row.path}"
        try:
            parts = urlsplit(told)
            port = f":{parts.port}" if parts.port else ""
        except ValueError:
            raise refused("GET", "an invalid address") from None
        plain = parts.netloc.isascii() and not (parts.query or parts.fragment or "@" in parts.netloc)
        origin = f"{parts.scheme}://{(parts.hostname or '').lower()}{port}".removesuffix(":443")
        if origin not in self.hosts or parts.path != row.path or not plain:
            raise refused("GET", f"{origin}{parts.path}", "IBKR's answer named it, and it is not an address of IBKR's")
        return f"{origin}{parts.path}"

    @asynccontextmanager
    async def ask(self, row: FlexRequest, url: str, query: Mapping[str, str]) -> AsyncIterator[Reply]:
        """Send a request; redirects are not followed.

        Raises:
            NotPermitted: it may not be sent.
            FlexDown: no answer came, or not to its end.
        """
        began, outcome, fault = time.monotonic(), "cancelled", ""
        times = {"connect": CONNECT_SECONDS, "read": self.seconds, "write": self.seconds, "pool": CONNECT_SECONDS}
        try:
            request = httpx.Request(row.method, url, params=dict(query), extensions={"timeout": times})
            # Reading the certificates of this machine takes longer than other questions should wait.
            wire = await asyncio.to_thread(self._wire)
            async with Guard(wire, self.hosts) as through, asyncio.timeout(WHOLE_SECONDS):
                with untraced():
                    response = await through.handle_async_request(request)
                outcome = str(response.status_code)
                try:
                    yield Reply(response.status_code, response.aiter_bytes)
                finally:
                    await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            # Raised anew, outside of this clause: the error holds the request, and with it the token.
            outcome, fault = type(error).__name__, reason_of(error)
        except NotPermitted:
            outcome = "refused"
            raise
        finally:
            if self.requests is not None:
                self.requests.note(row.method, row.path, outcome, time.monotonic() - began)
        if fault:
            raise FlexDown(fault) from None

    def _usual_wire(self) -> httpx.AsyncBaseTransport:
        """HTTPS with a verified certificate; only a simulated service on this machine may go without."""
        if all(is_loopback(urlsplit(host).hostname or "") for host in self.hosts):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        else:
            context = ssl.create_default_context()
            if not context.cert_store_stats()["x509_ca"]:  # Python for macOS comes without
                context = httpx.create_ssl_context(trust_env=False)
        return httpx.AsyncHTTPTransport(verify=context, trust_env=False)


def reason_of(error: BaseException) -> str:
    """What keeps an answer away, without the address."""
    cause: BaseException | None = error
    while cause is not None:
        if words := next((words for kind, words in REASONS.items() if isinstance(cause, kind)), ""):
            return words
        cause = cause.__cause__ or cause.__context__
    return f"the connection failed ({type(error).__name__})"


REASONS: dict[type[BaseException], str] = {
    ssl.SSLCertVerificationError: "its certificate cannot be verified",
    socket.gaierror: "its host name cannot be resolved",
    httpx.TimeoutException: "no answer came in time",
    TimeoutError: "no answer came in time",
}
