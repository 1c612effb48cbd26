"""Requests go out at IBKR's pace, stop when it says 429 or says nothing, and are told so before they leave."""

from __future__ import annotations

import asyncio
import statistics
import time
from pathlib import Path

import httpx
import pytest

from bezant_mcp.errors import Busy, NoAnswer, PenaltyBox
from bezant_mcp.gateway import DEADLINE
from bezant_mcp.gateway.endpoints import Endpoint
from bezant_mcp.gateway.http import GatewayRequest
from bezant_mcp.gateway.pacing import Pacer
from bezant_mcp.state import Budget
from bezant_mcp.state.sqlite import StoreFile
from tests.support.fast_limits import faster
from tests.support.tiny_server import Arrival, Reply, TinyServer, client
from tests.support.watch import Watch

pytestmark = [pytest.mark.anyio, pytest.mark.real_time]
ORDERS = "/iserver/account/orders"
TRADES = "/iserver/account/trades"
FREE = "/portfolio/DU1/summary"


def paced(store: StoreFile, times: float = 20, **others: object) -> Pacer:
    return Pacer(httpx.AsyncHTTPTransport(), store, faster(times, **others))


async def slow(_: Arrival) -> Reply:
    await asyncio.sleep(0.1)
    return Reply()


async def silent(_: Arrival) -> Reply:
    await asyncio.sleep(3600)
    return Reply()


async def test_all_together_stay_below_ten_in_a_second_and_three_at_once(store: StoreFile) -> None:
    async with TinyServer() as server, client(paced(store, times=4), server.url) as http:
        answers = await asyncio.gather(*(http.get(f"{FREE}?n={number}") for number in range(30)))
        assert [answer.json() for answer in answers] == [{"fine": True}] * 30
        assert len(server.arrivals) == 30
        assert server.most_within(0.25) <= 8

        server.answer = slow
        await asyncio.gather(*(http.get(f"{FREE}?n={number}") for number in range(8)))
        assert server.most_at_once == 3


async def test_each_path_keeps_its_own_limit_whatever_the_question(store: StoreFile) -> None:
    async with TinyServer() as server, client(paced(store), server.url) as http:
        await asyncio.gather(*(http.get(f"{ORDERS}?filters={number}") for number in range(4)))

    assert len(server.arrivals) == 4
    assert server.most_within(0.25, "/v1/api" + ORDERS) == 1


async def test_who_waits_for_a_slow_path_lets_the_others_pass(store: StoreFile) -> None:
    async with TinyServer() as server, client(paced(store, times=4), server.url) as http:
        orders = [asyncio.create_task(http.get(f"{ORDERS}?n={number}")) for number in range(3)]
        await server.wait_for_arrivals(1)
        started = time.monotonic()
        await asyncio.gather(*(http.get(FREE) for _ in range(3)))
        assert time.monotonic() - started < 1.2
        assert not orders[1].done()
        await asyncio.gather(*orders)


async def test_who_comes_first_is_served_first(store: StoreFile) -> None:
    async with TinyServer(slow) as server, client(paced(store, times=1000, in_flight_here=1), server.url) as http:
        await asyncio.gather(*(http.get(f"/trsrv/stocks?n={number}") for number in range(6)))

    assert server.targets() == [f"/v1/api/trsrv/stocks?n={number}" for number in range(6)]


async def test_a_request_without_a_turn_before_its_deadline_is_not_sent(store: StoreFile) -> None:
    async with TinyServer() as server, client(paced(store, times=1), server.url) as http:
        await http.post("/pa/performance", json={"acctIds": ["DU1"]})
        DEADLINE.set(time.monotonic() + 5)
        started = time.monotonic()
        with pytest.raises(Busy, match=r"/pa/performance allows no request for 90[01] s") as refused:
            await http.post("/pa/performance", json={"acctIds": ["DU2"]})

    assert refused.value.seconds == pytest.approx(900, abs=2)
    assert time.monotonic() - started < 2, "said at once, not at the deadline"
    assert len(server.arrivals) == 1


async def test_who_stands_too_far_back_in_the_queue_is_told_at_the_deadline(store: StoreFile) -> None:
    async with TinyServer() as server, client(paced(store, times=10), server.url) as http:
        DEADLINE.set(time.monotonic() + 1.2)
        asked = [http.get(f"{ORDERS}?n={number}") for number in range(6)]
        outcomes = await asyncio.gather(*asked, return_exceptions=True)

    served = [each for each in outcomes if isinstance(each, httpx.Response)]
    assert 2 <= len(served) == len(server.arrivals) <= 3
    assert all(isinstance(each, Busy) for each in outcomes if each not in served)
    assert time.monotonic() - (DEADLINE.get() or 0) < 1


async def test_a_deadline_that_has_passed_sends_nothing(store: StoreFile) -> None:
    async with TinyServer() as server, client(paced(store), server.url) as http:
        DEADLINE.set(time.monotonic() - 1)
        with pytest.raises(Busy):
            await http.get(FREE)

    assert server.arrivals == []


async def test_who_leaves_the_queue_frees_his_place(store: StoreFile) -> None:
    transport = paced(store, times=5)
    async with TinyServer() as server, client(transport, server.url) as http:
        await http.get(f"{ORDERS}?n=0")
        leaving = [asyncio.create_task(http.get(f"{ORDERS}?n={number}")) for number in (1, 2)]
        last = asyncio.create_task(http.get(f"{ORDERS}?n=3"))
        await asyncio.sleep(0.1)
        assert (await transport.describe()).waiting == 3
        for task in leaving:
            task.cancel()
        started = time.monotonic()
        await last

    assert time.monotonic() - started < 2.5, "one wait, not three"
    assert server.targets() == [f"/v1/api{ORDERS}?n=0", f"/v1/api{ORDERS}?n=3"]
    assert (await transport.describe()).waiting == 0


async def test_a_cancelled_request_counts_until_the_gateway_has_done_with_it(store: StoreFile) -> None:
    transport = paced(store, times=20, in_flight=Budget("in flight", 1, 0.0), linger_seconds=0.5)
    async with TinyServer(silent) as server, client(transport, server.url) as http:
        task = asyncio.create_task(http.get(FREE))
        await server.wait_for_arrivals(1)
        task.cancel()
        server.answer = slow
        await http.get(FREE)

    assert server.arrivals[1].at - server.arrivals[0].at > 0.4


async def test_a_refused_connection_costs_nothing(store: StoreFile) -> None:
    async with TinyServer() as server:
        url = server.url
    async with client(paced(store, times=1), url) as http:
        for _ in range(3):
            with pytest.raises(httpx.ConnectError):
                await http.post("/pa/performance", json={})


async def too_many(arrival: Arrival) -> Reply:
    return Reply(429, b'{"error": "Too many requests"}') if "account" in arrival.target else Reply()


async def test_after_a_429_the_path_stays_closed_for_every_process(tmp_path: Path, store: StoreFile) -> None:
    neighbour = StoreFile(tmp_path / "state.sqlite3")
    async with (
        TinyServer(too_many) as server,
        client(paced(store, times=1), server.url) as http,
        client(paced(neighbour, times=1), server.url) as theirs,
    ):
        assert (await http.get(ORDERS)).status_code == 429
        for each in (http, theirs):
            with pytest.raises(PenaltyBox, match=ORDERS) as boxed:
                await each.get(f"{ORDERS}?n=2")
            assert boxed.value.seconds == pytest.approx(900, abs=5)
        assert (await http.get(FREE)).status_code == 200
        state = await paced(neighbour).describe()

    assert len(server.arrivals) == 2
    assert [(stop.what, stop.why) for stop in state.stops] == [(ORDERS, "429")]
    assert state.last_429 is not None
    assert state.last_429[0] == ORDERS
    await neighbour.aclose()


async def test_a_429_of_a_second_path_closes_all(store: StoreFile) -> None:
    async with TinyServer(too_many) as server, client(paced(store, times=1), server.url) as http:
        await http.get(ORDERS)
        await http.get(TRADES)
        for path in (ORDERS, TRADES, FREE, "/tickle"):
            with pytest.raises(PenaltyBox):
                await http.get(path)

    assert len(server.arrivals) == 2


async def test_when_the_ban_is_over_one_probe_goes_first(store: StoreFile, watch: Watch) -> None:
    transport = paced(store, times=20, penalty_seconds=60)
    async with TinyServer(too_many) as server, client(transport, server.url) as http:
        await http.get(ORDERS)
        watch.ahead += 61
        again = await asyncio.gather(*(http.get(f"{ORDERS}?n={n}") for n in range(5)), return_exceptions=True)
        assert len(server.arrivals) == 2, "the probe met another 429, so nobody else was sent"
        assert [isinstance(each, PenaltyBox) for each in again].count(True) == 4

        server.answer = slow
        watch.ahead += 61
        await asyncio.gather(http.get(f"{ORDERS}?n=1"), http.get(f"{ORDERS}?n=2"))
        assert (await transport.describe()).stops == ()
    assert len(server.arrivals) == 4


async def test_after_three_time_outs_nothing_is_sent_until_a_probe_is_answered(store: StoreFile, watch: Watch) -> None:
    transport = paced(store, times=50, pause_seconds=30, longest_pause_seconds=60)
    async with TinyServer(silent) as server, client(transport, server.url, read_seconds=0.4) as http:
        for _ in range(3):
            with pytest.raises(httpx.ReadTimeout):
                await http.get(FREE)
        started = time.monotonic()
        for _ in range(5):
            with pytest.raises(NoAnswer):
                await http.get(FREE)
        assert time.monotonic() - started < 1.5, "told at once, without waiting for an answer"
        assert len(server.arrivals) == 3
        assert [stop.why for stop in (await transport.describe()).stops] == ["silence"]

        watch.ahead += 31
        probes = [asyncio.create_task(http.get(FREE, timeout=2)) for _ in range(3)]
        while [task.done() for task in probes].count(True) < 2:
            await asyncio.wait(probes, timeout=0.01)
        assert [task.done() for task in probes].count(True) == 2, "told at once, not when the probe has ended"
        await asyncio.gather(*probes, return_exceptions=True)
        assert len(server.arrivals) == 4, "one probe"
        assert [type(task.exception()) for task in probes].count(NoAnswer) == 2
        watch.ahead += 31
        with pytest.raises(NoAnswer):  # the pause has doubled
            await http.get(FREE)

        server.answer = slow
        watch.ahead += 30
        http.timeout = httpx.Timeout(5)
        assert (await http.get(FREE)).status_code == 200
        assert len([await http.get(FREE) for _ in range(3)]) == 3
        assert (await transport.describe()).stops == ()


async def test_requests_that_were_on_their_way_already_do_not_prolong_the_pause(store: StoreFile, watch: Watch) -> None:
    transport = paced(store, times=50, pause_seconds=30)
    async with TinyServer(silent) as server, client(transport, server.url, read_seconds=0.4) as http:
        await asyncio.gather(http.get(FREE), return_exceptions=True)
        await asyncio.gather(*(http.get(FREE) for _ in range(3)), return_exceptions=True)
        assert len(server.arrivals) == 4
        server.answer = slow
        watch.ahead += 31
        assert (await http.get(FREE, timeout=5)).status_code == 200


async def test_time_outs_with_answers_between_them_stop_nothing(store: StoreFile) -> None:
    transport = paced(store, times=50)
    async with TinyServer() as server, client(transport, server.url, read_seconds=0.3) as http:
        for _ in range(4):
            server.answer = silent
            with pytest.raises(httpx.ReadTimeout):
                await http.get(FREE)
            server.answer = slow
            assert (await http.get(FREE, timeout=5)).status_code == 200


async def test_callers_who_lose_patience_with_a_silent_gateway_open_the_breaker_too(store: StoreFile) -> None:
    transport = paced(store, times=50, linger_seconds=0.1, pause_seconds=5)
    async with TinyServer(silent) as server, client(transport, server.url, read_seconds=20) as http:
        for _ in range(3):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(http.get(FREE), 0.5)
        with pytest.raises(NoAnswer):
            await http.get(FREE)

    assert len(server.arrivals) == 3


async def test_an_answer_that_trickles_for_ever_ends(store: StoreFile) -> None:
    transport = paced(store, times=50, flight_seconds=0.3)
    async with TinyServer(silent) as server, client(transport, server.url, read_seconds=20) as http:
        with pytest.raises(httpx.ReadTimeout):
            await http.get(FREE)
        assert server.url


async def test_waiting_leaves_no_task_behind(store: StoreFile) -> None:
    before = asyncio.all_tasks()
    async with TinyServer() as server, client(paced(store), server.url) as http:
        await asyncio.gather(*(http.get(f"{ORDERS}?n={number}") for number in range(3)))
    assert asyncio.all_tasks() == before


class Nowhere(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"{}")


async def test_a_turn_that_need_not_wait_costs_less_than_a_millisecond(store: StoreFile) -> None:
    roomy = Pacer(Nowhere(), store, faster(1, everything=Budget("everything", 10_000, 1e-4)))
    request = GatewayRequest(Endpoint("GET", FREE), f"http://127.0.0.1/v1/api{FREE}", {})
    await roomy.handle_async_request(request)
    costs = []
    for _ in range(300):
        started = time.perf_counter()
        await roomy.handle_async_request(request)
        costs.append(time.perf_counter() - started)

    assert statistics.median(costs) < 0.001
