"""Nothing but the reads on the list ever leaves, whichever way it is asked for."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator

import httpx
import pytest
import yaml
from bezant_client.operations import OPERATIONS

from bezant_mcp import Gateway
from bezant_mcp.errors import NotPermitted
from bezant_mcp.gateway.endpoints import API, READ_OPERATIONS
from bezant_mcp.gateway.guard import Guard
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT

ORIGIN = "https://127.0.0.1:5000"
# Named one by one, for they are of another class than `read` and change nothing that a user could lose.
BY_NAME = {
    "POST /iserver/auth/status",
    "POST /tickle",
    "GET /sso/validate",
    "GET /iserver/accounts",
    "GET /iserver/marketdata/snapshot",
    "POST /iserver/marketdata/unsubscribe",
}


class Wire(httpx.AsyncBaseTransport):
    """The end of the line: remembers what would have left."""

    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(200, json={})


def send(request: httpx.Request, origin: str = ORIGIN) -> list[httpx.Request]:
    wire = Wire()
    asyncio.run(Guard(wire, origin).handle_async_request(request))
    return wire.sent


def test_the_list_is_the_reads_of_the_operation_table_and_six_by_name() -> None:
    table = yaml.safe_load((ROOT / "openapi" / "operations.yaml").read_text("utf-8"))
    reads = {name.replace(API, "", 1) for name, row in table.items() if row["access"] == "read" and API in name}
    listed = {f"{operation.method} {operation.path}" for operation in READ_OPERATIONS}
    assert listed == reads | BY_NAME
    assert len(listed) == len(READ_OPERATIONS)


def test_every_entry_is_an_operation_of_the_generated_client() -> None:
    known = {f"{operation.method} {operation.path}" for operation in OPERATIONS}
    assert {f"{operation.method} {API}{operation.path}" for operation in READ_OPERATIONS} <= known


def test_every_entry_that_is_no_get_says_why_it_is_a_read() -> None:
    assert all(operation.why for operation in READ_OPERATIONS if operation.method != "GET")


def test_no_entry_that_is_no_get_has_a_part_that_an_argument_fills() -> None:
    assert not [operation for operation in READ_OPERATIONS if operation.method != "GET" and "{" in operation.path]


HOSTILE_SEGMENTS = [
    "..", "../order/1", "..%2Forder%2F1", "%2e%2e", "U1/../../logout", "U1%2f..", "U1%252f..", "U1;x", "U1?x=1", "U1#x",
    "U1%00", "U1%0d%0aX: y", "U1 2", "Ü1", "%C3%9C1", "U1\\..\\x", "", "U1.", "U1%3Fx", "٣", "-U1",
]  # fmt: skip


@pytest.mark.parametrize("segment", HOSTILE_SEGMENTS)
def test_an_id_that_is_more_than_an_id_reaches_nothing_but_what_it_was_meant_for(segment: str) -> None:
    try:
        request = httpx.Request("GET", f"{ORIGIN}{API}/portfolio/{segment}/positions/0")
    except httpx.InvalidURL:
        return
    try:
        sent = send(request)
    except NotPermitted:
        return
    # What a URL parser already made of it (a query, a fragment, a shorter path) may pass only as another listed read.
    path = sent[0].url.raw_path.partition(b"?")[0].decode()
    assert re.fullmatch(r"/v1/api/portfolio/[A-Za-z0-9]+(/positions/0)?", path)


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("POST", f"{ORIGIN}{API}/logout"),
        ("POST", f"{ORIGIN}{API}/iserver/auth/ssodh/init"),
        ("POST", f"{ORIGIN}{API}/iserver/reauthenticate"),
        ("GET", f"{ORIGIN}{API}/iserver/marketdata/unsubscribeall"),
        ("GET", f"{ORIGIN}{API}/md/regsnapshot"),
        ("POST", f"{ORIGIN}{API}/iserver/account/U1/orders"),
        ("POST", f"{ORIGIN}{API}/iserver/account/U1/orders/whatif"),
        ("DELETE", f"{ORIGIN}{API}/iserver/account/U1/order/1"),
        ("POST", f"{ORIGIN}{API}/iserver/reply/1"),
        ("PUT", f"{ORIGIN}{API}/portfolio/accounts"),
        ("get", f"{ORIGIN}{API}/portfolio/accounts/"),
        ("GET", f"{ORIGIN}/"),
        ("GET", f"{ORIGIN}/clear"),
        ("GET", f"{ORIGIN}/v1/portal/portfolio/accounts"),
        ("GET", f"{ORIGIN}/gw/api/v1/accounts"),
        ("GET", f"http://127.0.0.1:5000{API}/portfolio/accounts"),
        ("GET", f"https://127.0.0.1:5001{API}/portfolio/accounts"),
        ("GET", f"https://api.ibkr.com{API}/portfolio/accounts"),
        ("GET", f"https://127.0.0.1:5000@evil.example{API}/portfolio/accounts"),
        ("GET", f"https://user:pass@127.0.0.1:5000{API}/portfolio/accounts"),
    ],
)
def test_what_is_not_on_the_list_or_not_for_the_gateway_is_refused_by_name(method: str, url: str) -> None:
    wire = Wire()
    with pytest.raises(NotPermitted) as caught:
        asyncio.run(Guard(wire, ORIGIN).handle_async_request(httpx.Request(method, url)))
    assert wire.sent == []
    assert method.upper() in str(caught.value)


@pytest.mark.parametrize("extension", [{"target": b"/v1/api/logout"}, {"sni_hostname": "evil.example"}])
def test_nothing_that_a_request_carries_beside_it_can_name_another_path_or_host(extension: dict[str, object]) -> None:
    request = httpx.Request(
        "POST", f"{ORIGIN}{API}/tickle", content=b"{}", extensions={"timeout": {"read": 5.0}, **extension}
    )
    (sent,) = send(request)
    assert sent.extensions == {"timeout": {"read": 5.0}}


@pytest.mark.anyio
async def test_another_target_than_the_address_never_reaches_the_gateway(
    simulated: SimulatedGateway, gateway: Gateway
) -> None:
    http = gateway.client.get_async_httpx_client()
    for target in (b"/v1/api/logout", b"/v1/api/iserver/account/DU1234567/orders"):
        await http.post(f"{API}/tickle", json={}, extensions={"target": target})
    # The second tickle would come too early: auth/status tells whether the first still holds.
    assert {path for _, path, _ in simulated.seen} == {"/tickle", "/iserver/auth/status"}


@pytest.mark.parametrize("page", ["invalidate", "Invalidate", "-1", "invalidate/"])
def test_a_page_is_none_where_a_word_in_its_place_is_another_operation(page: str) -> None:
    with pytest.raises(NotPermitted):
        send(httpx.Request("GET", f"{ORIGIN}{API}/portfolio/U1234567/positions/{page}"))


def test_a_gateway_below_a_path_of_a_proxy_is_reached_there_and_nowhere_else() -> None:
    origin = "https://gateway.example/ibkr"
    assert send(httpx.Request("GET", f"{origin}{API}/portfolio/accounts"), origin)
    with pytest.raises(NotPermitted):
        send(httpx.Request("GET", f"https://gateway.example{API}/portfolio/accounts"), origin)


def test_nothing_rides_along_in_headers() -> None:
    headers = {
        "Cookie": "api=1", "Authorization": "Bearer x", "X-HTTP-Method-Override": "DELETE", "Origin": "https://evil",
        "Transfer-Encoding": "chunked", "User-Agent": "t",
    }  # fmt: skip
    (sent,) = send(httpx.Request("POST", f"{ORIGIN}{API}/tickle", headers=headers, content=b"{}"))
    assert set(sent.headers) <= {"host", "user-agent", "accept", "content-type", "content-length"}
    assert sent.headers["content-length"] == "2"


def test_a_body_that_would_be_chunked_gets_a_length_because_the_gateway_drops_chunked_bodies() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b'{"acctIds":'
        yield b'["U1"]}'

    (sent,) = send(httpx.Request("POST", f"{ORIGIN}{API}/pa/allperiods", content=chunks()))
    assert sent.headers["content-length"] == "18"
    assert "transfer-encoding" not in sent.headers


def test_a_post_without_a_body_says_that_its_length_is_zero() -> None:
    (sent,) = send(httpx.Request("POST", f"{ORIGIN}{API}/tickle"))
    assert sent.headers["content-length"] == "0"
