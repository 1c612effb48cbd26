"""The last links of the chain: connections that the Gateway spoils, and the one retry where it helps."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from bezant_mcp.errors import PenaltyBox
from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.http import Wire
from bezant_mcp.gateway.pacing import Pacer
from bezant_mcp.state.sqlite import StoreFile
from tests.support.fast_limits import faster
from tests.support.tiny_server import Arrival, Reply, TinyServer, client

pytestmark = pytest.mark.anyio
FREE = "/portfolio/DU1/summary"
SOON = faster(100)


async def no_content(arrival: Arrival) -> Reply:
    return Reply(204, stray=b"0\r\n\r\n") if "secdef" in arrival.target else Reply()


@pytest.mark.parametrize("pause", [0, 0.05], ids=["before the stray bytes", "after them"])
async def test_the_stray_bytes_behind_a_204_garble_nothing(pause: float) -> None:
    async with (
        TinyServer(no_content) as server,
        client(Wire(httpx.AsyncHTTPTransport()), server.url) as http,
    ):
        for _ in range(3):
            assert (await http.get("/trsrv/secdef?conids=1")).status_code == 204
            await asyncio.sleep(pause)
            assert (await http.get(FREE)).json() == {"fine": True}
            await asyncio.sleep(pause)

    assert [each.connection for each in server.arrivals] == [1, 2, 2, 3, 3, 4], "the clean ones are used again"


async def test_without_the_link_the_stray_bytes_do_harm() -> None:
    """What the link is for: on a bare transport the answer after a 204 is lost."""
    async with TinyServer(no_content) as server, client(httpx.AsyncHTTPTransport(), server.url) as http:
        await http.get("/trsrv/secdef?conids=1")
        with pytest.raises(httpx.RemoteProtocolError):
            await http.get(FREE)


async def test_an_empty_503_is_asked_once_more() -> None:
    replies = [Reply(503, b""), Reply()]

    async def once_slow(_: Arrival) -> Reply:
        return replies.pop(0)

    async with (
        TinyServer(once_slow) as server,
        client(Pacer(httpx.AsyncHTTPTransport(), StoreFile(None), SOON), server.url) as http,
    ):
        assert (await http.get(FREE)).status_code == 200
        replies.extend([Reply(503, b""), Reply(503, b"")])
        assert (await http.get(FREE)).status_code == 503
    assert len(server.arrivals) == 4


@pytest.mark.parametrize(
    ("method", "reply"),
    [
        ("POST", Reply(503, b"")),
        ("GET", Reply(503, b'{"error": "x", "statusCode": 503}')),
        ("GET", Reply(500, b"")),
        ("GET", Reply(429, b"")),
        ("GET", Reply(401, b"")),
        ("POST", Reply(hang_up=True)),
    ],
)
async def test_nothing_else_is_asked_twice(method: str, reply: Reply) -> None:
    async def answer(_: Arrival) -> Reply:
        return reply

    async with (
        TinyServer(answer) as server,
        client(Pacer(httpx.AsyncHTTPTransport(), StoreFile(None), SOON), server.url) as http,
    ):
        await asyncio.gather(http.request(method, FREE), return_exceptions=True)

    assert len(server.arrivals) == 1


async def test_a_time_out_is_not_asked_twice() -> None:
    async def silent(_: Arrival) -> Reply:
        await asyncio.sleep(3600)
        return Reply()

    async with (
        TinyServer(silent) as server,
        client(Pacer(httpx.AsyncHTTPTransport(), StoreFile(None), SOON), server.url, read_seconds=0.1) as http,
    ):
        with pytest.raises(httpx.ReadTimeout):
            await http.get(FREE)
    assert len(server.arrivals) == 1


async def test_a_connection_closed_meanwhile_costs_one_more_try() -> None:
    async def hang_up_once(_: Arrival) -> Reply:
        return Reply(hang_up=len(server.arrivals) == 2)

    server = TinyServer(hang_up_once)
    async with server, client(Pacer(httpx.AsyncHTTPTransport(), StoreFile(None), SOON), server.url) as http:
        assert (await http.get(FREE)).status_code == 200
        assert (await http.get(FREE)).status_code == 200
    assert len(server.arrivals) == 3


async def test_the_whole_chain_retries_within_the_limits(store: StoreFile) -> None:
    async def slow_then_banned(arrival: Arrival) -> Reply:
        return Reply(503, b"") if len(server.arrivals) == 1 else Reply(429)

    server = TinyServer(slow_then_banned)
    async with server:
        pacer = Pacer(Wire(httpx.AsyncHTTPTransport()), store, faster(20))
        async with client(Cache(pacer, store, faster(20)), server.url) as http:
            assert (await http.get(FREE)).status_code == 429
            with pytest.raises(PenaltyBox):
                await http.get(FREE)
    assert len(server.arrivals) == 2
    assert [stop.what for stop in (await pacer.describe()).stops] == ["/portfolio/{id}/summary"]
