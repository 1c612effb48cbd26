"""The guard: refuses every request that is not on the list, before a byte leaves; and the one client that is behind it.

Five transports lie one below the other: the guard lets only reads through; the session asks first what IBKR wants asked
first, and names every fault; the cache keeps what IBKR limits hard; the pacer waits for a turn; the wire sends.
"""

from __future__ import annotations

import importlib.metadata
import json
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar
from urllib.parse import unquote

import httpx
from attrs import define, setters
from bezant_client import BaseClient

from bezant_mcp.concurrency import step
from bezant_mcp.errors import BadArgument, NotPermitted
from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.carried import LARGEST_BODY, read_query, written_anew
from bezant_mcp.gateway.endpoints import API, BROKERAGE_SESSION, DEADLINE, Endpoint, Limits, find_endpoint
from bezant_mcp.gateway.http import LAST_OUTCOME, GatewayRequest, Link, Transport, Wire, outcome_of, tls_context
from bezant_mcp.gateway.loops import Chain, Loops
from bezant_mcp.gateway.pacing import Pacer
from bezant_mcp.gateway.preflight import Session
from bezant_mcp.gateway.request_log import Recorder, RequestLog, template_of
from bezant_mcp.gateway.session_state import SessionState, SessionTracker
from bezant_mcp.parsing import LONGEST_TEXT, shortened
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings
from bezant_mcp.state import Store, open_store

# The Gateway answers 414 to a longer first line, and closes.
LONGEST_LINE = 4096
# What may be said about a request beside it. Others (`target`, `sni_hostname`) would put another path on the wire, or
# have the certificate checked for another host.
EXTENSIONS = frozenset({"timeout"})
NOT_HERE = "The Gateway's client sends through its guard alone; make a Client of your own to send through another."
Http = TypeVar("Http", httpx.Client, httpx.AsyncClient)
JSON_TYPES = frozenset({"", "application/json", "application/json;charset=utf-8"})


class Guard(Link, httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Let through what is on the list and addressed to the Gateway, and nothing else.

    What passes is built anew from method, address, body and the time limits, under headers of our own, so that nothing
    which was not looked at can ride along.
    """

    def __init__(
        self,
        inner: Transport,
        origin: str,
        *,
        brokerage_session: bool = False,
        requests: RequestLog | None = None,
    ) -> None:
        super().__init__(inner)
        self.requests = requests
        self.origin = httpx.URL(origin)
        self.brokerage_session = brokerage_session
        # All that the Gateway needs beside Host and the length. It forwards what it gets, cookies and overrides too.
        self.headers = {"user-agent": user_agent(), "accept": "application/json"}
        # The quote lines that were taken here and not given back.
        self.lines: set[str] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a permitted request on.

        Raises:
            NotPermitted: the request is not on the list, or not for the Gateway, or carries what it may not.
            BadArgument: it is longer than the Gateway takes.
        """
        try:
            clean = await self.checked(request)
        except (NotPermitted, BadArgument):
            self.note_refused(request)
            raise
        with step():
            response = await self.inner.handle_async_request(clean)
        LAST_OUTCOME.set(outcome_of(response))
        return response

    async def checked(self, request: httpx.Request) -> GatewayRequest:
        """The request as it may be sent; raises what ``handle_async_request`` names."""
        url = httpx.URL(request.url)  # a copy, whatever class the original is of
        endpoint = self.find(request.method, url)
        target = url.raw_path.decode()
        length = len(f"{endpoint.method} {target} HTTP/1.1")
        if length > LONGEST_LINE:
            raise BadArgument(
                f"The request for {endpoint.name} is too long: {length} bytes, of {LONGEST_LINE} allowed.",
                "Ask for fewer contracts or fields at once.",
            )
        _, mark, asked = target.partition("?")
        try:
            query = read_query(asked if endpoint.query_names else mark + asked, endpoint.query_names)
        except ValueError as error:
            raise NotPermitted(endpoint.method, endpoint.path, readable(str(error))) from None
        content = await self.body_of(endpoint, request)
        headers = {**self.headers, "content-type": "application/json"} if content else self.headers
        if endpoint.takes_lines:
            self.lines.update(unquote(query.get(endpoint.takes_lines, "")).split(","))
        extensions = {name: value for name, value in request.extensions.items() if name in EXTENSIONS}
        return GatewayRequest(endpoint, url, headers, content, extensions, deadline=DEADLINE.get())

    def find(self, method: str, url: httpx.URL) -> Endpoint:
        """The row of a request that is for the Gateway and on the list.

        Raises:
            NotPermitted: it is not.
        """
        home = self.origin
        path = url.raw_path.partition(b"?")[0].decode()
        prefix = home.path.rstrip("/")
        below = path.removeprefix(prefix)
        at_home = (url.scheme, url.host, url.port) == (home.scheme, home.host, home.port) and path.startswith(prefix)
        endpoint = find_endpoint(method, below) if below.startswith(f"{API}/") else None
        listed = self.brokerage_session or endpoint is not BROKERAGE_SESSION
        if endpoint is None or not listed or not at_home or url.userinfo:
            raise NotPermitted(readable(method), readable(path if at_home else f"{url.host}{path}"))
        return endpoint

    def note_refused(self, request: httpx.Request) -> None:
        """Write it into the log of requests, if there is one."""
        if self.requests is not None:
            self.requests.note(*template_of(request.method, request.url.path), "refused")

    async def body_of(self, endpoint: Endpoint, request: httpx.Request) -> bytes:
        """The body to send, written anew from what it says.

        Raises:
            NotPermitted: this request may not have it.
        """
        # A body that is read to its end here has a Content-Length; the Gateway drops chunked bodies without a word.
        content = await whole_body(request)
        why = ""
        if isinstance(endpoint.body, bytes):
            why = "" if content == endpoint.body else "its body is not the permitted one"
        elif content and endpoint.method == "GET":
            why = "a GET has no body"
        elif content:
            try:
                content = written_anew(content, endpoint.body)
            except ValueError as error:
                fields = ", ".join(endpoint.body) or "no fields"
                why = f"its body must be JSON with {fields} ({error})"
        if content and request.headers.get("content-type", "").lower().replace(" ", "") not in JSON_TYPES:
            why = why or "its Content-Type must be application/json"
        if not why and endpoint.gives_back:
            line = str(json.loads(content or b"{}").get(endpoint.gives_back))
            why = "" if line in self.lines else "this process did not open that quote line"
            self.lines.discard(line)
        if why:
            raise NotPermitted(endpoint.method, endpoint.path, why)
        return content

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Refuse a request of the generated client's blocking functions, which would have no pacing under them."""
        self.note_refused(request)
        raise NotPermitted(
            request.method, f"{readable(request.url.path)} with a blocking call; use the asyncio functions"
        )


async def whole_body(request: httpx.Request) -> bytes:
    """The body of a request, read no further than one byte beyond what may be sent."""
    try:
        return bytes(request.content)
    except httpx.RequestNotRead:
        content = bytearray()
        if isinstance(request.stream, httpx.AsyncByteStream):
            async for chunk in request.stream:
                content += chunk
                if len(content) > LARGEST_BODY:
                    break
            return bytes(content)
        raise NotPermitted(readable(request.method), readable(request.url.path), "its body cannot be read") from None


def user_agent() -> str:
    """What this program calls itself."""
    return f"bezant-mcp/{importlib.metadata.version('bezant-mcp')}"


def readable(path: str) -> str:
    """A path for an error message: unescaped and printable, and cut to a length that a person reads."""
    said = "".join(character if character.isprintable() else "?" for character in unquote(path))
    return shortened(said, LONGEST_TEXT)


@define(on_setattr=setters.NO_OP)
class GuardedClient(BaseClient):
    """The generated client as it is behind the guard: it takes no other HTTP client, and neither do its copies."""

    def __attrs_post_init__(self) -> None:
        self._settings()

    def __setattr__(self, name: str, value: Any) -> None:
        if hasattr(self, name):
            raise TypeError(NOT_HERE)
        object.__setattr__(self, name, value)

    def _settings(self) -> dict[str, Any]:
        given = self._httpx_args
        if not isinstance(given.get("transport"), Guard) or given.keys() != {"transport", "trust_env"}:
            raise TypeError(NOT_HERE)
        return super()._settings()

    def set_httpx_client(self, client: httpx.Client) -> NoReturn:
        """Refuse: requests would leave without the guard."""
        raise TypeError(NOT_HERE)

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> NoReturn:
        """Refuse: requests would leave without the guard."""
        raise TypeError(NOT_HERE)

    def get_httpx_client(self) -> httpx.Client:
        """Return the client for blocking functions, all of whose requests are refused."""
        return self._behind_guard(super().get_httpx_client())

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the client for asynchronous functions, made on first use."""
        return self._behind_guard(super().get_async_httpx_client())

    def _behind_guard(self, client: Http) -> Http:
        """The HTTP client, when it is one that was made here: whatever way another came, nothing leaves through it."""
        made = type(client) in (httpx.Client, httpx.AsyncClient) and not client._mounts
        if not made or client._transport is not self._httpx_args["transport"]:
            raise TypeError(NOT_HERE)
        return client


@dataclass(frozen=True)
class Connection:
    """The generated client, and what can be told of the transports below it in the running event loop."""

    client: BaseClient
    loops: Loops

    @property
    def session(self) -> SessionState:
        """What is known of the session."""
        return self.loops.here().session.state

    @property
    def store(self) -> Store:
        """The state that is shared."""
        return self.loops.here().store

    @property
    def pacer(self) -> Pacer:
        """What waits for its turn, and for its answer."""
        return self.loops.here().pacer

    @property
    def tracker(self) -> SessionTracker:
        """What reads every answer."""
        return self.loops.here().tracker


def connect(settings: Settings, redaction: Redaction, limits: Limits) -> Connection:
    """Put the transports together; nothing is sent yet.

    Raises:
        BadSetting: the CA file or Redis cannot be used.
    """
    context = tls_context(settings)
    requests = RequestLog(settings.request_log) if settings.request_log else None

    def chain() -> Chain:
        store = open_store(settings)
        wire = Wire(httpx.AsyncHTTPTransport(verify=context, trust_env=False))
        pacer = Pacer(Recorder(wire, requests) if requests else wire, store, limits)
        session = Session(Cache(pacer, store, limits), settings, redaction, limits)
        return Chain(session, store, pacer, session.tracker)

    loops = Loops(chain)
    loops.here()  # or the first question would tell of Redis
    through = Guard(loops, settings.origin, brokerage_session=settings.brokerage_session, requests=requests)
    client = GuardedClient(
        base_url=settings.origin,
        timeout=httpx.Timeout(settings.answer_seconds, connect=5.0),
        follow_redirects=False,
        # Given as arguments, so that every client derived from this one goes through the guard too. The proxies of the
        # environment are left out: they would carry account data off this machine.
        httpx_args={"transport": through, "trust_env": False},
    )
    return Connection(client, loops)
