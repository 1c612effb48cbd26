"""The guard: refuses every request that is not on the list, before a byte leaves; and the one client that is behind it.

Five transports lie one below the other: the guard lets only reads through; the session asks first what IBKR wants asked
first, and names every fault; the cache keeps what IBKR limits hard; the pacer waits for a turn; the wire sends.
"""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass

import httpx
from bezant_client import Client

from bezant_mcp.errors import NotPermitted
from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.endpoints import API, BROKERAGE_SESSION, DEADLINE, Limits, find_endpoint
from bezant_mcp.gateway.http import LAST_OUTCOME, GatewayRequest, Link, Transport, Wire, outcome_of, tls_context
from bezant_mcp.gateway.pacing import Pacer
from bezant_mcp.gateway.preflight import Session
from bezant_mcp.gateway.session_state import SessionState, SessionTracker
from bezant_mcp.parsing import LONGEST_TEXT, shortened
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings
from bezant_mcp.state import Store, open_store

# All that the Gateway needs. It forwards what it gets, so nothing else (cookies, authorisation, overrides) is sent.
HEADERS = ("host", "user-agent", "accept", "content-type", "connection")
# What may be said about a request beside it. Others (`target`, `sni_hostname`) would put another path on the wire, or
# have the certificate checked for another host.
EXTENSIONS = frozenset({"timeout"})


class Guard(Link, httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Let through what is on the list and addressed to the Gateway, and nothing else.

    What passes is built anew from method, address, body, the few headers of ``HEADERS`` and the time limits, so that
    nothing which was not looked at can ride along.
    """

    def __init__(self, inner: Transport, origin: str, *, brokerage_session: bool = False) -> None:
        super().__init__(inner)
        self.origin = httpx.URL(origin)
        self.brokerage_session = brokerage_session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a permitted request on.

        Raises:
            NotPermitted: the request is not on the list, or not for the Gateway.
        """
        url, home = request.url, self.origin
        path = url.raw_path.partition(b"?")[0].decode("ascii", "replace")
        prefix = home.path.rstrip("/")
        below = path.removeprefix(prefix)
        at_home = (url.scheme, url.host, url.port) == (home.scheme, home.host, home.port) and path.startswith(prefix)
        # A body that is read to its end here has a Content-Length; the Gateway drops chunked bodies without a word.
        body = await request.aread()
        endpoint = find_endpoint(request.method, below) if below.startswith(f"{API}/") else None
        listed = endpoint is not None and (self.brokerage_session or endpoint is not BROKERAGE_SESSION)
        if endpoint is None or not listed or not at_home or url.userinfo or not endpoint.takes(body):
            raise NotPermitted(readable(request.method), readable(path if at_home else f"{url.host}{path}"))
        headers = {name: request.headers[name] for name in HEADERS if name in request.headers}
        if endpoint.method == "POST":
            headers["content-length"] = str(len(body))
        extensions = {name: value for name, value in request.extensions.items() if name in EXTENSIONS}
        clean = GatewayRequest(endpoint, url, headers, body, extensions, deadline=DEADLINE.get())
        response = await self.inner.handle_async_request(clean)
        LAST_OUTCOME.set(outcome_of(response))
        return response

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Refuse a request of the generated client's blocking functions, which would have no pacing under them."""
        raise NotPermitted(
            request.method, f"{readable(request.url.path)} with a blocking call; use the asyncio functions"
        )


def readable(path: str) -> str:
    """A path for an error message: printable, and cut to a length that a person reads."""
    return shortened("".join(character if character.isprintable() else "?" for character in path), LONGEST_TEXT)


@dataclass(frozen=True)
class Connection:
    """The generated client, and what can be told of the transports below it."""

    client: Client
    session: SessionState
    store: Store
    pacing: Pacer
    tracker: SessionTracker


def connect(settings: Settings, redaction: Redaction, limits: Limits) -> Connection:
    """Put the transports together; nothing is sent yet.

    Raises:
        BadSetting: the CA file or Redis cannot be used.
    """
    store, opens = open_store(settings), settings.brokerage_session
    network = httpx.AsyncHTTPTransport(verify=tls_context(settings), trust_env=False, retries=0)
    pacer = Pacer(Wire(network), store, limits)
    cache = Cache(pacer, store, limits)
    session = Session(cache, settings, redaction, limits)
    client = Client(
        base_url=settings.origin,
        headers={"User-Agent": f"bezant-mcp/{importlib.metadata.version('bezant-mcp')}", "Accept": "application/json"},
        timeout=httpx.Timeout(settings.answer_seconds, connect=5.0),
        follow_redirects=False,
        # Given as arguments, so that every client derived from this one goes through the guard too. The proxies of the
        # environment are left out: they would carry account data off this machine.
        httpx_args={"transport": Guard(session, settings.origin, brokerage_session=opens), "trust_env": False},
    )
    return Connection(client, session.state, store, pacer, session.tracker)
