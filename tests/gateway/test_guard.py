"""What the guard lets through is built anew, and every way round it ends with the same words."""

from __future__ import annotations

import asyncio
import dataclasses
import importlib.metadata
import ssl
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bezant_mcp.errors import BadArgument, NotPermitted
from bezant_mcp.gateway.endpoints import API, DEADLINE
from bezant_mcp.gateway.guard import Guard, GuardedClient, connect, readable, user_agent
from bezant_mcp.gateway.http import LAST_OUTCOME, GatewayRequest
from bezant_mcp.gateway.request_log import RequestLog
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings
from tests.support.fast_limits import FAST

ORIGIN = "https://127.0.0.1:5000"
ACCOUNTS = f"{ORIGIN}{API}/portfolio/accounts"
OPENING = f"{ORIGIN}{API}/iserver/auth/ssodh/init"
SNAPSHOT = f"{ORIGIN}{API}/iserver/marketdata/snapshot"
GIVE_BACK = f"{ORIGIN}{API}/iserver/marketdata/unsubscribe"
ELSEWHERE = "The Gateway's client sends through its guard alone"


class Wire(httpx.AsyncBaseTransport):
    """The end of the line: remembers what would have left."""

    def __init__(self) -> None:
        self.sent: list[GatewayRequest] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request, GatewayRequest)
        self.sent.append(request)
        return httpx.Response(200, json={})


def guard(origin: str = ORIGIN, **given: Any) -> Guard:
    return Guard(Wire(), origin, **given)


def send(through: Guard, method: str, url: str, **given: Any) -> GatewayRequest:
    """What leaves."""
    asyncio.run(through.handle_async_request(httpx.Request(method, url, **given)))
    sent: list[GatewayRequest] = through.inner.sent  # type: ignore[attr-defined]
    return sent[-1]


def refusal(through: Guard, method: str, url: str, **given: Any) -> str:
    with pytest.raises(NotPermitted) as caught:
        send(through, method, url, **given)
    assert not through.inner.sent  # type: ignore[attr-defined]
    return str(caught.value)


@pytest.mark.parametrize(
    ("method", "path", "given", "headers", "body"),
    [
        ("GET", "/portfolio/accounts", {}, {}, b""),
        ("GET", "/portfolio/accounts", {"headers": {"Cookie": "a=1", "Accept": "text/html", "Host": "evil"}}, {}, b""),
        ("POST", "/tickle", {}, {"content-length": "0"}, b""),
        ("POST", "/tickle", {"content": b" {} "}, {"content-type": "application/json", "content-length": "2"}, b"{}"),
        (
            "POST",
            "/pa/allperiods?param=1",
            {"content": b'{ "acctIds": ["U1"] }', "headers": {"Content-Type": "application/json; charset=utf-8"}},
            {"content-type": "application/json", "content-length": "18"},
            b'{"acctIds":["U1"]}',
        ),
    ],
)
def test_what_leaves_has_headers_and_a_body_of_our_own(
    method: str, path: str, given: dict[str, Any], headers: dict[str, str], body: bytes
) -> None:
    sent = send(guard(), method, f"{ORIGIN}{API}{path}", **given)
    version = importlib.metadata.version("bezant-mcp")
    ours = {"host": "127.0.0.1:5000", "user-agent": f"bezant-mcp/{version}", "accept": "application/json"}
    assert dict(sent.headers) == ours | headers
    assert sent.content == body
    assert (sent.method, str(sent.url)) == (method, f"{ORIGIN}{API}{path}")
    assert f"{sent.endpoint.method} {sent.endpoint.path}" == f"{method} {path.partition('?')[0]}"
    assert user_agent() == f"bezant-mcp/{version}"


def test_of_what_is_said_beside_a_request_the_time_limits_alone_are_kept() -> None:
    given = {"timeout": {"read": 5.0}, "target": b"/x", "sni_hostname": "evil", "trace": print}
    assert send(guard(), "GET", ACCOUNTS, extensions=given).extensions == {"timeout": {"read": 5.0}}
    assert send(guard(), "GET", ACCOUNTS).extensions == {}


def test_the_deadline_of_the_question_goes_along_and_the_outcome_comes_back() -> None:
    async def ask() -> None:
        token = DEADLINE.set(12.5)
        through = guard()
        await through.handle_async_request(httpx.Request("GET", ACCOUNTS))
        assert through.inner.sent[0].deadline == 12.5  # type: ignore[attr-defined]
        assert LAST_OUTCOME.get() is not None
        DEADLINE.reset(token)

    asyncio.run(ask())
    assert send(guard(), "GET", ACCOUNTS).deadline is None


@pytest.mark.parametrize(
    ("method", "url", "said"),
    [
        ("GET", ORIGIN + "/v1/api", "GET /v1/api:"),
        ("GET", ORIGIN + "/v1/portal/portfolio/accounts", "GET /v1/portal/portfolio/accounts:"),
        ("GET", f"https://localhost:5000{API}/portfolio/accounts", "GET localhost/v1/api/portfolio/accounts:"),
        ("GET", f"http://127.0.0.1:5000{API}/portfolio/accounts", "GET 127.0.0.1/v1/api/portfolio/accounts:"),
        ("GET", f"https://127.0.0.1:5001{API}/portfolio/accounts", "GET 127.0.0.1/v1/api/portfolio/accounts:"),
        ("GET", f"https://u:p@127.0.0.1:5000{API}/portfolio/accounts", "GET /v1/api/portfolio/accounts:"),
        ("GET", f"https://u@127.0.0.1:5000{API}/portfolio/accounts", "GET /v1/api/portfolio/accounts:"),
        ("POST", f"{ORIGIN}{API}/logout?x=1", "POST /v1/api/logout:"),
        ("POST", OPENING, "POST /v1/api/iserver/auth/ssodh/init:"),
        ("X\x00Y", ACCOUNTS, "X?Y /v1/api/portfolio/accounts:"),
    ],
)
def test_what_is_refused_is_named(method: str, url: str, said: str) -> None:
    assert refusal(guard(), method, url, content=b'{"publish": true, "compete": false}').startswith(
        f"Refused to send {said}"
    )


@pytest.mark.parametrize(
    ("method", "path", "given", "said"),
    [
        ("GET", "/portfolio/accounts?x=1", {}, "/portfolio/accounts: its query may not have"),
        ("GET", "/portfolio/accounts?", {}, "its query may not have"),
        ("GET", "/trsrv/secdef?conids=1&conids=2", {}, "its query may not have 'conids'"),
        ("GET", "/portfolio/accounts", {"content": b"{}"}, "a GET has no body"),
        ("GET", "/trsrv/secdef?conids=1", {"content": b"x"}, "a GET has no body"),
        (
            "POST",
            "/tickle",
            {"content": b'{"a":1}'},
            "its body must be JSON with no fields (its shape is not permitted)",
        ),
        ("POST", "/pa/performance", {"content": b'{"a":1}'}, "must be JSON with acctIds, period (its shape"),
        ("POST", "/pa/performance", {"content": b"x"}, "its body must be JSON with acctIds, period ("),
        ("POST", "/tickle", {"content": b"{}", "headers": {"content-type": "text/plain"}}, "its Content-Type must be"),
        (
            "POST",
            "/tickle",
            {"content": b'{"a":1}', "headers": {"content-type": "text/plain"}},
            "its body must be JSON with no fields",
        ),
        ("POST", "/iserver/marketdata/unsubscribe", {"content": b'{"conid":1}'}, "this process did not open"),
        ("POST", "/iserver/marketdata/unsubscribe", {}, "this process did not open that quote line"),
    ],
)
def test_what_of_a_listed_request_may_not_be_is_named(method: str, path: str, given: dict[str, Any], said: str) -> None:
    assert said in refusal(guard(), method, f"{ORIGIN}{API}{path}", **given)


@pytest.mark.parametrize("kind", ["application/json", "Application/JSON", "application/json; charset=UTF-8"])
def test_a_body_may_call_itself_json_however_it_is_written(kind: str) -> None:
    assert send(guard(), "POST", f"{ORIGIN}{API}/tickle", content=b"{}", headers={"content-type": kind})


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{}", b'{"publish": true, "compete": true}', b'{"publish":true,"compete":false}',
        b'{"publish": true, "compete": false} ', b'{"publish": true}',
    ],
)  # fmt: skip
def test_a_session_is_opened_with_one_body_alone(body: bytes) -> None:
    assert "its body is not the permitted one" in refusal(guard(brokerage_session=True), "POST", OPENING, content=body)


def test_a_session_is_opened_by_whom_that_was_asked_of() -> None:
    body = b'{"publish": true, "compete": false}'
    assert send(guard(brokerage_session=True), "POST", OPENING, content=body).content == body
    assert "its query" in refusal(guard(brokerage_session=True), "POST", f"{OPENING}?compete=true", content=body)
    assert "not on the list" in refusal(guard(brokerage_session=False), "POST", OPENING, content=body)


def test_a_quote_line_is_given_back_once_by_whom_that_took_it() -> None:
    through = guard()
    send(through, "GET", f"{SNAPSHOT}?conids=1%2C2&fields=31")
    send(through, "GET", f"{SNAPSHOT}?fields=31&conids=3")
    assert through.lines == {"1", "2", "3"}
    no_lines = guard()
    send(no_lines, "GET", f"{SNAPSHOT}?fields=31")
    assert no_lines.lines == {""}
    assert send(through, "POST", GIVE_BACK, content=b'{"conid":2}').content == b'{"conid":2}'
    assert through.lines == {"1", "3"}
    for content in (b'{"conid":2}', b'{"conid":4}', b"{}"):
        with pytest.raises(NotPermitted, match="did not open that quote line"):
            send(through, "POST", GIVE_BACK, content=content)
    # A refused one gives nothing back, and no other request takes any.
    with pytest.raises(NotPermitted, match="Content-Type"):
        send(through, "POST", GIVE_BACK, content=b'{"conid":1}', headers={"content-type": "text/plain"})
    send(through, "GET", f"{ORIGIN}{API}/trsrv/secdef?conids=9")
    assert through.lines == {"1", "3"}
    assert send(through, "POST", GIVE_BACK, content=b'{"conid":1}')


def test_a_first_line_has_at_most_4096_bytes() -> None:
    start = f"{ORIGIN}{API}/trsrv/secdef?conids="
    longest = 4096 - len("GET ") - len(f"{API}/trsrv/secdef?conids=") - len(" HTTP/1.1")
    assert send(guard(), "GET", start + "1" * longest)
    through = guard()
    with pytest.raises(BadArgument, match=r"/trsrv/secdef is too long: 4097 bytes, of 4096 allowed"):
        send(through, "GET", start + "1" * (longest + 1))
    assert not through.inner.sent  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("origin", "url", "sent"),
    [
        ("https://h.example/ibkr", f"https://h.example/ibkr{API}/portfolio/accounts", True),
        ("https://h.example/ibkr/", f"https://h.example/ibkr{API}/portfolio/accounts", True),
        ("https://h.example/ibkr", f"https://h.example{API}/portfolio/accounts", False),
        ("https://h.example/ibkr", f"https://h.example/other{API}/portfolio/accounts", False),
        ("https://h.example/ibkr", f"https://h.example/ibkr{API}x/portfolio/accounts", False),
        ("https://h.example", f"https://h.example:443{API}/portfolio/accounts", True),
        ("https://h.example", f"https://H.EXAMPLE{API}/portfolio/accounts", True),
    ],
)
def test_a_request_is_for_the_gateway_at_its_own_address(origin: str, url: str, sent: bool) -> None:
    if sent:
        assert send(guard(origin), "GET", url)
    else:
        assert refusal(guard(origin), "GET", url)


async def parts(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


def blocking() -> Iterator[bytes]:
    yield b"{}"


def test_a_body_is_read_to_its_end_and_no_further_than_may_be_sent() -> None:
    url = f"{ORIGIN}{API}/pa/allperiods"
    assert send(guard(), "POST", url, content=parts(b'{"acctIds":', b'["U1"]}')).content == b'{"acctIds":["U1"]}'
    body = b'{"acctIds":["U1"]}'
    assert send(guard(), "POST", url, content=parts(body, b" " * (32_768 - len(body)))).content == body
    assert "32768 bytes" in refusal(guard(), "POST", url, content=parts(body, b" " * 32_768))
    assert "32768 bytes" in refusal(guard(), "POST", url, content=parts(body + b" " * (32_768 - len(body)), b"x"))
    taken: list[int] = []

    async def endless() -> AsyncIterator[bytes]:
        for at in range(100):
            taken.append(at)
            yield b"x" * 20_000

    assert "32768 bytes" in refusal(guard(), "POST", url, content=endless())
    assert len(taken) == 2
    assert refusal(guard(), "POST", url, content=blocking()).endswith(
        "POST /v1/api/pa/allperiods: its body cannot be read. "
        "Run `bezant-mcp allowlist` to see every request that bezant-mcp can send: it only reads."
    )


def test_every_refusal_stands_in_the_log_of_requests(tmp_path: Path) -> None:
    through = guard(requests=RequestLog(tmp_path / "requests.log"))
    refusal(through, "POST", f"{ORIGIN}{API}/iserver/account/U1/orders")
    with pytest.raises(BadArgument):
        send(through, "GET", f"{ORIGIN}{API}/trsrv/secdef?conids={'1' * 5000}")
    with pytest.raises(NotPermitted, match=r"GET /v1/api/portfolio/accounts with a blocking call; use the asyncio"):
        through.handle_request(httpx.Request("GET", ACCOUNTS))
    lines = (tmp_path / "requests.log").read_text("utf-8").splitlines()
    assert [[word for word in line.split() if word in ("GET", "POST", "refused")] for line in lines] == [
        ["POST", "refused"], ["GET", "refused"], ["GET", "refused"],
    ]  # fmt: skip
    with pytest.raises(NotPermitted):
        guard().handle_request(httpx.Request("GET", ACCOUNTS))


def test_a_path_in_an_error_is_printable_and_short() -> None:
    assert readable("/a\x1b[31m\n\u202eb") == "/a?[31m??b"
    assert len(readable("x" * 5000)) <= 300


def connected(tmp_path: Path, **given: Any) -> Any:
    return connect(Settings("https://127.0.0.1:5000", state_dir=tmp_path, **given), Redaction(), FAST)


def test_the_client_is_made_to_send_through_the_guard_and_nowhere_else(tmp_path: Path) -> None:
    connection = connected(tmp_path, answer_seconds=7.5)
    with pytest.raises(dataclasses.FrozenInstanceError):
        connection.client = None
    client = connection.client
    for http in (client.get_async_httpx_client(), client.get_httpx_client()):
        assert isinstance(http._transport, Guard)
        assert not http._mounts
        assert http.trust_env is False
        assert http.follow_redirects is False
        assert str(http.base_url) == "https://127.0.0.1:5000"
        assert http.timeout == httpx.Timeout(7.5, connect=5.0)
        assert http._transport.origin == httpx.URL("https://127.0.0.1:5000")
        assert http._transport.brokerage_session is False
        assert http._transport.requests is None
    assert client.get_async_httpx_client() is client.get_async_httpx_client()
    assert client.get_httpx_client() is client.get_httpx_client()
    asyncio.run(connection.store.aclose())


def test_what_was_asked_for_reaches_the_guard(tmp_path: Path) -> None:
    connection = connected(tmp_path, brokerage_session=True, request_log=tmp_path / "requests.log")
    through = connection.client.get_async_httpx_client()._transport
    assert through.brokerage_session is True
    assert isinstance(through.requests, RequestLog)
    assert through.requests.path == tmp_path / "requests.log"
    assert through.inner is connection.loops
    session = connection.loops.here().session
    assert session.limits is session.inner.limits is connection.pacer.limits is FAST
    assert connection.session is session.state
    assert connection.tracker is session.tracker
    assert session.inner.inner is connection.pacer
    assert connection.pacer.inner.requests is through.requests
    network = connection.pacer.inner.inner.inner
    assert network._pool._retries == 0
    assert network._pool._ssl_context.verify_mode == ssl.CERT_NONE
    assert network._pool._proxy is None
    asyncio.run(connection.store.aclose())


def test_no_way_of_the_generated_client_takes_off_the_guard(tmp_path: Path) -> None:
    connection = connected(tmp_path)
    client = connection.client
    assert isinstance(client, GuardedClient)
    others: list[Any] = [
        lambda: client.set_httpx_client(httpx.Client()),
        lambda: client.set_async_httpx_client(httpx.AsyncClient()),
        lambda: setattr(client, "_opened", None),
        lambda: setattr(client, "_httpx_args", {}),
        lambda: GuardedClient(base_url="https://x"),
        lambda: GuardedClient(base_url="https://x", httpx_args={"transport": None, "trust_env": False}),
        lambda: GuardedClient(base_url="https://x", httpx_args={"transport": guard()}),
        lambda: GuardedClient(
            base_url="https://x", httpx_args={"transport": guard(), "trust_env": False, "mounts": {}}
        ),
    ]
    for other in others:
        with pytest.raises(TypeError, match=ELSEWHERE):
            other()
    client._httpx_args["mounts"] = {"all://": httpx.AsyncHTTPTransport()}
    for ask in (client.get_async_httpx_client, client.get_httpx_client):
        with pytest.raises(TypeError, match=ELSEWHERE):
            ask()
    asyncio.run(connection.store.aclose())
