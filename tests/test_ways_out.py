"""Hundreds of ways to send what is not on the list, through everything public, against a server that keeps every byte.

What arrives is compared with promises that are written down apart from the code: request line, headers and body.
"""

from __future__ import annotations

import copy
import gzip
import itertools
import json
import pickle
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import quote

import attrs
import httpx
import pytest
from bezant_client import BaseClient

from bezant_mcp import Gateway, Settings
from bezant_mcp.errors import BadArgument, BezantError, NotPermitted
from bezant_mcp.gateway.endpoints import Endpoint
from bezant_mcp.gateway.http import GatewayRequest
from bezant_mcp.state import Budget
from tests.support.fast_limits import faster
from tests.support.promises import FORBIDDEN, OPENING, OPENING_BODY, PERMITTED, QUERY_OF_A_POST
from tests.support.raw_server import Arrival, RawServer

pytestmark = pytest.mark.anyio
API = "/v1/api"
UNPACED = faster(10_000, everything=Budget("everything", 100_000, 1.0), in_flight=Budget("in flight", 1000, 0.0))
METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "get", "Post", "POST ", "GET\t", "X")
HEADERS = {"host", "user-agent", "accept", "content-type", "content-length"}
SEGMENT = r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}"
KNOWN: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
for line in PERMITTED:
    verb, way, *names = line.split()
    query = set(names) if verb == "GET" else QUERY_OF_A_POST.get(f"{verb} {way}", set())
    KNOWN[verb, re.escape(way).replace(r"\{\}", SEGMENT)] = query, set(names) if verb == "POST" else set()


def breach(arrival: Arrival, host: str, opens: bool) -> str:
    """What is wrong with a request that has arrived; empty when it is as promised."""
    method, target, version = arrival.line.split(" ")
    path, _, query = target.partition("?")
    headers = arrival.headers
    if opens and f"{method} {path.removeprefix(API)}" == OPENING:
        return "" if arrival.body == OPENING_BODY and "?" not in target else "another way to open a session"
    rows = [row for (verb, pattern), row in KNOWN.items() if verb == method and re.fullmatch(API + pattern, path)]
    if not rows or re.search(r"(?i)invalidate|%", path) or version != "HTTP/1.1" or len(arrival.line) > 4096:
        return "the request line"
    if not headers.keys() <= HEADERS or headers["host"] != host or not headers["user-agent"].startswith("bezant-mcp/"):
        return "the headers"
    given = [part.partition("=")[0] for part in query.split("&")] if query else []
    if not set(given) <= rows[0][0] or len(set(given)) != len(given) or "force" in query:
        return "the query"
    if method == "GET" and (arrival.body or "content-length" in headers):
        return "a GET with a body"
    if arrival.body and (headers["content-type"] != "application/json" or not body_is_known(arrival.body, rows[0][1])):
        return "the body"
    return ""


def body_is_known(body: bytes, fields: set[str]) -> bool:
    found: list[list[str]] = []

    def note(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found.append([name for name, _ in pairs])
        return dict(pairs)

    parsed = json.loads(body.decode("utf-8"), object_pairs_hook=note)
    return isinstance(parsed, dict) and parsed.keys() <= fields and all(len(set(each)) == len(each) for each in found)


Way = tuple[str, Callable[[Gateway], Awaitable[Any]]]


def sending(method: str, url: str, **more: Any) -> Callable[[Gateway], Awaitable[Any]]:
    """Send it with the HTTP client that the Gateway's client gives to anybody."""
    return lambda gateway: gateway.client.get_async_httpx_client().request(method, url, **more)


def disguises(path: str) -> Iterator[str]:
    """One path in the forms that some servers take for the same."""
    yield path
    first, _, last = path.rpartition("/")
    yield from (f"{path}/", f"{path}//", path.replace("/", "//"), f"{first}/./{last}", f"{first}/x/../{last}")
    yield f"{API}/portfolio/accounts/../../../../{path}"
    yield f"{API}/portfolio/accounts%2f..%2f..{path.removeprefix(API)}"
    yield f"{API}/portfolio/..;{path.removeprefix(API)}"
    yield f"{API}/portfolio/U1234567{quote(path, safe='')}/ledger"
    yield from (f"{path};x=1", f"{path}%00", f"{path}%20", f"{path}?", f"{path}#x", f"{path}%3Fx", f"{path}.json")
    yield path.upper()
    yield path.replace("/v1/api", "/v1/portal")
    yield path.replace("/v1/api", "/V1/Api")
    yield path.replace("/v1/api", "/v1/api/v1/api")
    yield path.replace("/v1/", "/qa/")
    yield f"{first}/%{ord(last[0]):02x}{last[1:]}"
    yield path.replace("/", "\\")
    yield path.replace("/iserver", "/iserver%2F").replace("/%2F/", "/")


def by_path() -> Iterator[Way]:
    """Each forbidden request under every verb, and in every disguise."""
    for line in FORBIDDEN:
        method, path = line.split()
        whole = API + path.replace("{}", "U1234567")
        for verb in {method, *METHODS}:
            yield f"{verb} {whole}", sending(verb, whole, json={} if verb == "POST" else None)
        for form in disguises(whole):
            yield f"{method} {form}", sending(method, form, content=b"{}" if method == "POST" else None)
    for path in ("/", "/clear", "/status", "/sso/Login", "/sso/Dispatcher", "/v1/tws/x", "/tickle", "/v1/api", "*"):
        for verb in METHODS:
            yield f"{verb} {path}", sending(verb, path)


TEXTS = {
    "twice": b'{"acctIds":["U1"],"acctIds":["U2"]}',
    "twice below": b'{"acctIds":[{"a":1,"a":2}]}',
    "escaped twice": b'{"acctIds":["U1"],"\\u0061cctIds":["U2"]}',
    "NaN": b'{"acctIds":[NaN]}',
    "infinite": b'{"acctIds":[1e999]}',
    "BOM": b'\xef\xbb\xbf{"acctIds":["U1"]}',
    "utf-16": '{"acctIds":["U1"]}'.encode("utf-16"),
    "utf-16-le": '{"acctIds":["U1"]}'.encode("utf-16-le"),
    "latin-1": '{"acctIds":["Ü1"]}'.encode("latin-1"),
    "surrogate": b'{"acctIds":["\\ud800"]}',
    "zero": b'{"acctIds":["U1\\u0000"]}',
    "trailing": b'{"acctIds":["U1"]}{}',
    "trailing zero": b'{"acctIds":["U1"]}\x00',
    "smuggled": b'{"acctIds":["U1"]}\r\nPOST /v1/api/logout HTTP/1.1\r\n\r\n',
    "comment": b'{"acctIds":["U1"]/**/}',
    "list": b"[]",
    "text": b'"x"',
    "null": b"null",
    "order": b'{"orders":[{"conid":1,"side":"BUY"}]}',
    "one more": b'{"acctIds":["U1"],"orders":[]}',
    "prototype": b'{"__proto__":{}}',
    "other kind": b'{"acctIds":"U1"}',
    "number": b'{"acctIds":[1]}',
    "true": b'{"acctIds":[true]}',
    "deep": b'{"acctIds":' + b"[" * 20000 + b"]" * 20000 + b"}",
    "large": b'{"acctIds":["' + b"U" * 100_000 + b'"]}',
    "many": json.dumps({"acctIds": ["U1"] * 5000}).encode(),
    "padded": b" " * 100_000 + b"{}",
    "form": b"acctIds=U1",
    "gzip": gzip.compress(b'{"acctIds":["U1"]}'),
}
BODIES: dict[str, dict[str, Any]] = {name: {"content": content} for name, content in TEXTS.items()} | {
    "form data": {"data": {"acctIds": "U1"}},
    "files": {"files": {"acctIds": b"U1"}},
    "compete": {"json": {"publish": True, "compete": True}},
}
TYPES = ("text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "text/json", "*/*")
QUERIES = (
    "force=true",
    "Force=true",
    "%66orce=true",
    "x=1",
    "force",
    "=1",
    "&",
    "accountId=U1&force=true",
    "filters=a;force=true",
    "filters=a%0d%0ax",
    "filters=a%00",
    "filters=%zz",
    "filters=a&filters=b",
    "filters=a#&force=true",
    "filters[]=a",
    "accountId=U1%26force%3Dtrue",
    "filters=a&&accountId=b",
    "/v1/portal/logout",
)
RIDERS = (
    {"Host": "evil.example"},
    {"Host": "127.0.0.1:1"},
    {"Connection": "Upgrade", "Upgrade": "websocket"},
    {"Connection": "close"},
    {"Cookie": "api=1"},
    {"Authorization": "Bearer x"},
    {"X-HTTP-Method-Override": "DELETE"},
    {"X-Original-URL": "/v1/api/logout"},
    {"Transfer-Encoding": "chunked"},
    {"Content-Length": "999"},
    {"Origin": "https://evil"},
    {"Expect": "100-continue"},
    {"Content-Encoding": "gzip"},
    {"User-Agent": "other"},
    {"Accept": "text/html"},
    {"TE": "trailers"},
    {"X-Forwarded-Host": "evil"},
    {"Proxy-Connection": "keep-alive"},
    {"Range": "bytes=0-1"},
)


def by_what_rides_along() -> Iterator[Way]:
    """Permitted paths with queries, bodies, headers and extensions that are not."""
    for path, (name, more) in itertools.product(
        ("/pa/allperiods", "/tickle", "/iserver/auth/ssodh/init"), BODIES.items()
    ):
        yield f"POST {path} {name}", sending("POST", API + path, **more)
        yield f"GET {path} {name}", sending("GET", f"{API}/portfolio/accounts", **more)
    for kind in TYPES:
        more = {"content": b'{"acctIds":["U1"]}', "headers": {"Content-Type": kind}}
        yield f"type {kind}", sending("POST", f"{API}/pa/allperiods", **more)
    for asked, path in itertools.product(QUERIES, ("/iserver/account/orders", "/portfolio/accounts", "/pa/allperiods")):
        yield f"query {path} {asked}", sending("POST" if "pa" in path[:4] else "GET", f"{API}{path}?{asked}")
    for asked in ("x=1", "compete=true", "compete=true&publish=true", "", "&", "force=true"):
        yield f"init {asked}", sending("POST", f"{API}/iserver/auth/ssodh/init?{asked}", content=OPENING_BODY)
    yield "init lists", sending("POST", f"{API}/iserver/auth/ssodh/init", content=b'{"publish": true, "compete": 0}')
    for headers in RIDERS:
        yield f"header {headers}", sending("GET", f"{API}/iserver/accounts", headers=headers)
        yield (
            f"header of a body {headers}",
            sending("POST", f"{API}/pa/allperiods", json={"acctIds": ["U1"]}, headers=headers),
        )
    for extension in (
        {"target": b"/v1/api/logout"},
        {"sni_hostname": "evil"},
        {"trace": print},
        {"http_version": b"x"},
    ):
        yield f"extension {extension}", sending("POST", f"{API}/tickle", json={}, extensions=extension)
    for body in ({}, {"conid": 1}, {"conid": "265598"}, {"conid": None}, {"conid": 265598.0}, {"conid": [265598]}):
        yield f"unsubscribe {body}", sending("POST", f"{API}/iserver/marketdata/unsubscribe", json=body)
    for address in (
        "https://evil.example",
        "http://evil.example",
        "http://127.0.0.1:1",
        "http://user:pass@127.0.0.1",
        "//evil.example",
        "http://localhost",
        "http://0x7f000001",
        "ftp://127.0.0.1",
    ):
        yield f"address {address}", sending("GET", f"{address}{API}/portfolio/accounts")
    yield "long", sending("GET", f"{API}/trsrv/stocks", params={"symbols": "A" * 5000})
    yield "repeated", sending("GET", f"{API}/trsrv/stocks", params={"symbols": ["A", "B"]})


async def endless() -> AsyncIterator[bytes]:
    while True:
        yield b" " * 1024


async def once_more(request: httpx.Request) -> None:
    """Turn a request into another one in the last moment."""
    request.url = request.url.copy_with(path=f"{API}/logout")


class Auth(httpx.Auth):
    """Makes a request of its own before the one that was asked for, as OAuth does."""

    def auth_flow(self, request: httpx.Request) -> Any:
        yield httpx.Request("POST", request.url.copy_with(path=f"{API}/oauth/access_token"))
        request.headers["Authorization"] = "Bearer x"
        yield request


def open_client() -> httpx.AsyncClient:
    """An HTTP client that nothing guards."""
    return httpx.AsyncClient()


async def log_out(client: BaseClient) -> None:
    """Log out by the generated function, and by hand."""
    from bezant_client.api.session import logout

    with suppress(Exception):
        await logout.asyncio_detailed(client=client)
    with suppress(Exception):
        logout.sync_detailed(client=client)
    await client.get_async_httpx_client().post(f"{client._base_url}{API}/logout", json={})


def with_attribute(name: str, value: Callable[[], Any]) -> Callable[[Gateway], Awaitable[None]]:
    async def way(gateway: Gateway) -> None:
        with suppress(TypeError, AttributeError):
            setattr(gateway.client, name, value())
        await log_out(gateway.client)

    return way


def with_changes(**changes: Any) -> Callable[[Gateway], Awaitable[None]]:
    return lambda gateway: log_out(attrs.evolve(gateway.client, **changes))


def with_settings_of_http(name: str, value: Any) -> Callable[[Gateway], Awaitable[None]]:
    async def way(gateway: Gateway) -> None:
        http = attrs.evolve(gateway.client).get_async_httpx_client()
        setattr(http, name, value)
        await http.get(f"{API}/iserver/accounts")
        await http.post(f"{API}/logout", json={})

    return way


async def by_setter(gateway: Gateway) -> None:
    with suppress(TypeError):
        gateway.client.set_async_httpx_client(open_client())
    await log_out(gateway.client)


async def by_blocking_setter(gateway: Gateway) -> None:
    with suppress(TypeError):
        gateway.client.set_httpx_client(httpx.Client())
    await log_out(gateway.client)


async def by_context(gateway: Gateway) -> None:
    with suppress(Exception), gateway.client as client:
        await log_out(client)
    async with attrs.evolve(gateway.client) as client:
        await log_out(client)


async def by_copy(gateway: Gateway) -> None:
    await log_out(copy.copy(gateway.client))


async def by_deep_copy(gateway: Gateway) -> None:
    await log_out(copy.deepcopy(gateway.client))


async def by_pickle(gateway: Gateway) -> None:
    await log_out(pickle.loads(pickle.dumps(gateway.client)))


async def by_own_client(gateway: Gateway) -> None:
    opened = gateway.client._opened
    opened.own_asynchronous, opened.own_blocking = open_client(), httpx.Client()
    try:
        await log_out(gateway.client)
    finally:
        opened.own_asynchronous = opened.own_blocking = None


async def by_entering_again(gateway: Gateway) -> None:
    for _ in range(2):
        async with gateway.client as client:
            await log_out(client)


async def by_call(gateway: Gateway) -> None:
    from bezant_client.calling import Call

    for timeout in (5, httpx.Timeout(5)):
        with suppress(Exception):
            await Call("session.logout", {}, timeout).send_async(gateway.client)
        with suppress(Exception):
            Call("session.logout", {}, timeout).send(gateway.client)


async def by_class(gateway: Gateway) -> None:
    await log_out(type(gateway.client)(base_url=gateway.settings.origin))


async def by_stream(gateway: Gateway) -> None:
    http = gateway.client.get_async_httpx_client()
    async with http.stream("POST", f"{API}/logout", content=endless()):
        pass


async def by_built_request(gateway: Gateway) -> None:
    http = gateway.client.get_async_httpx_client()
    request = http.build_request("GET", f"{API}/portfolio/accounts")
    request.method = "DELETE"
    request.url = httpx.URL(f"{gateway.settings.origin}{API}/iserver/account/U1/order/1")
    await http.send(request, auth=("user", "pass"), follow_redirects=True)


async def by_endless_body(gateway: Gateway) -> None:
    await gateway.client.get_async_httpx_client().post(f"{API}/pa/allperiods", content=endless())


async def by_lying_address(gateway: Gateway) -> None:
    class Address(httpx.URL):
        @property
        def raw_path(self) -> bytes:
            return b"/v1/api/portfolio/accounts"

    request = httpx.Request("POST", f"{gateway.settings.origin}{API}/logout")
    request.url = Address(request.url)
    await gateway.client.get_async_httpx_client().send(request)


async def by_pacing(gateway: Gateway) -> None:
    pacing: Any = gateway.pacing
    request = GatewayRequest(Endpoint("POST", "/logout"), f"{gateway.settings.origin}{API}/logout", {})
    await pacing.handle_async_request(request)


def by_client() -> Iterator[Way]:
    """Every public way to change the client, or to make another one of it."""
    for way in (
        by_setter,
        by_blocking_setter,
        by_context,
        by_copy,
        by_deep_copy,
        by_pickle,
        by_class,
        by_stream,
        by_built_request,
        by_endless_body,
        by_lying_address,
        by_pacing,
    ):
        yield way.__name__, way
    for name in ("_opened", "get_async_httpx_client"):
        yield name, with_attribute(name, open_client)
    yield "its own HTTP client", by_own_client
    yield "entering again", by_entering_again
    yield "call of a group", by_call
    yield "_httpx_args", with_attribute("_httpx_args", dict)
    yield "_base_url", with_attribute("_base_url", lambda: "https://evil.example")
    altered: tuple[dict[str, Any], ...] = (
        {"httpx_args": {}},
        {"httpx_args": {"transport": httpx.AsyncHTTPTransport()}},
        {"httpx_args": {"trust_env": True}},
        {"httpx_args": {"mounts": {"all://": httpx.AsyncHTTPTransport()}}},
        {"httpx_args": {"proxy": "http://127.0.0.1:1"}},
        {"headers": {"Host": "evil.example"}},
        {"cookies": {"api": "1"}},
        {"follow_redirects": True},
        {"base_url": "https://evil.example"},
        {"timeout": None},
        {"verify_ssl": False},
    )
    for changes in altered:
        yield f"evolve {changes}", with_changes(**changes)
    for name, value in {
        "base_url": "http://evil.example",
        "headers": {"Host": "evil", "Connection": "close", "X-HTTP-Method-Override": "PUT"},
        "cookies": {"api": "1"},
        "params": {"force": "true"},
        "auth": ("user", "pass"),
        "follow_redirects": True,
        "event_hooks": {"request": [once_more], "response": []},
        "trust_env": True,
        "max_redirects": 5,
        "timeout": None,
    }.items():
        yield f"http {name}", with_settings_of_http(name, value)
    yield "http auth flow", with_settings_of_http("auth", Auth())


REFUSALS = (BezantError, httpx.HTTPError, httpx.InvalidURL, ValueError, TypeError, AttributeError, RuntimeError)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("opens", [False, True])
async def test_nothing_that_is_not_promised_arrives_by_any_of_hundreds_of_ways(opens: bool) -> None:
    ways = [*by_path(), *by_what_rides_along()]
    assert len(ways) > 500
    async with RawServer() as server:
        settings = Settings(server.url, brokerage_session=opens, state_dir=None)
        async with Gateway(settings, limits=UNPACED) as gateway:
            for name, way in ways:
                before = len(server.arrivals)
                # A refusal, or an error about the answer; what counts is what has arrived.
                with suppress(*REFUSALS):
                    await way(gateway)
                wrong = breaches(server, opens, before)
                assert not wrong, (name, wrong)


@pytest.mark.parametrize("answers", [{}, {"/iserver/accounts": (302, "")}])
async def test_no_public_way_to_change_the_client_takes_it_from_behind_the_guard(
    answers: dict[str, tuple[int, str]],
) -> None:
    async with RawServer(answers, "Location: /v1/api/logout\r\n") as server:
        for name, way in by_client():
            gateway = Gateway(Settings(server.url, brokerage_session=True, state_dir=None), limits=UNPACED)
            with suppress(*REFUSALS):
                await way(gateway)
            wrong = breaches(server, opens=True)
            assert not wrong, (name, wrong)
            with suppress(RuntimeError):  # closed by the way
                await gateway.aclose()


def breaches(server: RawServer, opens: bool, start: int = 0) -> list[tuple[str, str]]:
    host = server.url.removeprefix("http://")
    return [(each.line, why) for each in server.arrivals[start:] if (why := breach(each, host, opens))]


async def test_the_ways_that_are_permitted_arrive_so_that_the_test_above_can_fail() -> None:
    async with RawServer() as server, Gateway(Settings(server.url, state_dir=None), limits=UNPACED) as gateway:
        http = gateway.client.get_async_httpx_client()
        for ask in (
            http.get(f"{API}/trsrv/stocks", params={"symbols": "A,B"}),
            http.post(f"{API}/pa/allperiods", json={"acctIds": ["U1"]}),
            http.get(f"{API}/iserver/accounts", headers={"Host": "evil.example", "Connection": "close"}),
        ):
            with suppress(BezantError):
                await ask
        assert breaches(server, opens=False) == []
        assert len({each.line for each in server.arrivals}) >= 3
        assert server.connections == 1, "a chosen Connection header closes nothing"


async def test_another_http_client_is_refused_with_words() -> None:
    gateway = Gateway(Settings("http://127.0.0.1:1", state_dir=None))
    for setter, other in (("set_async_httpx_client", httpx.AsyncClient()), ("set_httpx_client", httpx.Client())):
        with pytest.raises(TypeError, match="guard"):
            getattr(gateway.client, setter)(other)
    with pytest.raises(TypeError, match="guard"):
        attrs.evolve(gateway.client, httpx_args={})
    assert isinstance(gateway.client, BaseClient)
    assert gateway.client.get_async_httpx_client() is gateway.client.get_async_httpx_client()
    assert gateway.client.get_httpx_client() is gateway.client.get_httpx_client()


@pytest.mark.parametrize(
    ("method", "path", "more", "said"),
    [
        ("GET", "/iserver/account/orders?force=true", {}, "force"),
        ("POST", "/pa/allperiods", {"json": {"orders": []}}, "acctIds"),
        ("POST", "/pa/allperiods", {"content": b"{}", "headers": {"Content-Type": "text/plain"}}, "Content-Type"),
        ("POST", "/tickle", {"json": {"x": 1}}, "no fields"),
        ("GET", "/portfolio/accounts", {"content": b"x"}, "no body"),
        ("POST", "/iserver/marketdata/unsubscribe", {"json": {"conid": 1}}, "did not open that quote line"),
    ],
)
async def test_a_refusal_says_what_of_a_listed_request_may_not_be(
    method: str, path: str, more: dict[str, Any], said: str
) -> None:
    gateway = Gateway(Settings("http://127.0.0.1:1", state_dir=None))
    with pytest.raises(NotPermitted, match=said):
        await gateway.client.get_async_httpx_client().request(method, API + path, **more)


@pytest.mark.parametrize(("length", "refused"), [(4096, False), (4097, True)])
async def test_a_first_line_that_the_gateway_does_not_take_is_refused_before_it_is_sent(
    length: int, refused: bool
) -> None:
    start, end = f"{API}/trsrv/stocks?symbols=", " HTTP/1.1"
    symbols = "A" * (length - len(f"GET {start}{end}"))
    async with RawServer() as server, Gateway(Settings(server.url, state_dir=None), limits=UNPACED) as gateway:
        ask = gateway.client.get_async_httpx_client().get(f"{start}{symbols}")
        if refused:
            with pytest.raises(BadArgument, match="4097 bytes"):
                await ask
            assert not server.arrivals
        else:
            await ask
            assert len(server.arrivals[0].line) == 4096


async def test_a_quote_line_is_given_back_once_and_only_if_it_was_taken_here() -> None:
    async with RawServer() as server, Gateway(Settings(server.url, state_dir=None), limits=UNPACED) as gateway:
        http = gateway.client.get_async_httpx_client()

        async def give_back(conid: int) -> bool:
            try:
                await http.post(f"{API}/iserver/marketdata/unsubscribe", json={"conid": conid})
            except NotPermitted:
                return False
            return True

        assert not await give_back(8314)
        await http.get(f"{API}/iserver/marketdata/snapshot", params={"conids": "265598,8314", "fields": "31"})
        assert [await give_back(conid) for conid in (8314, 8314, 1, 265598)] == [True, False, False, True]
        assert [each.body for each in server.arrivals if b"unsubscribe" in each.raw] == [
            b'{"conid":8314}',
            b'{"conid":265598}',
        ]
