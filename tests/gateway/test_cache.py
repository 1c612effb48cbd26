"""The same question is asked once, and what IBKR limits hard is answered from what is kept, with its age."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import httpx
import pytest

from bezant_mcp.errors import Busy, PenaltyBox
from bezant_mcp.gateway import DEADLINE, LIMITS, Limits
from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.pacing import Pacer
from bezant_mcp.state.sqlite import StoreFile
from tests.support.fast_limits import faster
from tests.support.tiny_server import AGE, FRESH, Arrival, Reply, TinyServer, client
from tests.support.watch import Watch

pytestmark = pytest.mark.anyio
ACCOUNTS = "/portfolio/accounts"
FREE = "/portfolio/DU1/summary"


def chain(store: StoreFile, limits: Limits = LIMITS) -> Cache:
    return Cache(Pacer(httpx.AsyncHTTPTransport(), store, limits), store, limits)


def all_bytes(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.iterdir())


async def slow(arrival: Arrival) -> Reply:
    await asyncio.sleep(0.15)
    return Reply(body=b'[{"body": "%s"}]' % arrival.body.hex().encode())


async def test_the_same_question_in_flight_is_asked_once(store: StoreFile) -> None:
    async with TinyServer(slow) as server, client(chain(store), server.url) as http:
        answers = await asyncio.gather(*(http.get(FREE) for _ in range(10)))
        assert len(server.arrivals) == 1
        assert {answer.text for answer in answers} == {'[{"body": ""}]'}
        assert len({id(answer) for answer in answers}) == 10
        await http.get(FREE)
        assert len(server.arrivals) == 2, "without a limit of its own, nothing is kept"


async def test_questions_that_differ_in_query_or_body_are_different(store: StoreFile) -> None:
    async with TinyServer(slow) as server, client(chain(store), server.url) as http:
        await asyncio.gather(
            http.get("/trsrv/stocks?symbols=A"),
            http.get("/trsrv/stocks?symbols=B"),
            http.post("/iserver/secdef/search", json={"symbol": "A"}),
            http.post("/iserver/secdef/search", json={"symbol": "B"}),
            http.post("/iserver/secdef/search", json={"symbol": "B"}),
        )

    assert len(server.arrivals) == 4


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", ACCOUNTS), ("POST", "/pa/performance"), ("GET", "/iserver/scanner/params"), ("POST", "/pa/transactions")],
)
async def test_an_answer_with_a_slow_limit_is_given_again_with_its_age(
    store: StoreFile, watch: Watch, method: str, path: str
) -> None:
    async with TinyServer(slow) as server, client(chain(store), server.url) as http:
        first = await http.request(method, path, json={"acctIds": ["DU1"]})
        watch.ahead += 0.2
        second = await http.request(method, path, json={"acctIds": ["DU1"]})

    assert len(server.arrivals) == 1
    assert AGE not in first.headers
    assert second.content == first.content
    assert 0.2 <= float(second.headers[AGE]) < 2
    assert second.extensions["bezant_age"] == pytest.approx(float(second.headers[AGE]), abs=0.1)


async def test_a_kept_answer_ends_with_its_time(store: StoreFile, watch: Watch) -> None:
    limits = faster(50)  # 5 s become 0.1 s
    async with TinyServer(slow) as server, client(chain(store, limits), server.url) as http:
        await http.get("/iserver/account/orders")
        watch.ahead += 0.15
        again = await http.get("/iserver/account/orders")

    assert len(server.arrivals) == 2
    assert AGE not in again.headers


async def test_another_process_gets_the_kept_answer_and_waits_for_one_in_flight(
    store: StoreFile, tmp_path: Path
) -> None:
    neighbour = StoreFile(tmp_path / "state.sqlite3")
    async with (
        TinyServer(slow) as server,
        client(chain(store), server.url) as ours,
        client(chain(neighbour), server.url) as theirs,
    ):
        body = {"acctIds": ["DU1"]}
        answers = await asyncio.gather(
            *(each.post("/pa/performance", json=body) for each in (ours, theirs) for _ in range(3))
        )
        assert len(server.arrivals) == 1
        assert {answer.status_code for answer in answers} == {200}
        with pytest.raises(Busy):
            await theirs.post("/pa/performance", json={"acctIds": ["DU2"]})
    await neighbour.aclose()


async def test_a_fresh_answer_is_asked_for_and_kept_anew(store: StoreFile, watch: Watch) -> None:
    async with TinyServer(slow) as server, client(chain(store), server.url) as http:
        await http.get(ACCOUNTS)
        watch.ahead += 20
        fresh = await http.get(ACCOUNTS, extensions={FRESH: True})
        kept = await http.get(ACCOUNTS)

    assert len(server.arrivals) == 2
    assert AGE not in fresh.headers
    assert float(kept.headers[AGE]) < 10


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b'{"orders": [], "snapshot": false}',
        b'{"upnl": {}}',
        b'{"error": "no"}',
        b"<p>login",
        b'[{"cut": ',
    ],
)
async def test_what_says_nothing_is_not_kept(store: StoreFile, body: bytes) -> None:
    async def nothing(_: Arrival) -> Reply:
        return Reply(body=body)

    async with TinyServer(nothing) as server, client(chain(store, faster(50)), server.url) as http:
        for _ in range(2):
            assert (await http.get("/iserver/account/orders")).content == body

    assert len(server.arrivals) == 2


@pytest.mark.parametrize("status", [401, 500, 503])
async def test_a_fault_is_not_kept(store: StoreFile, status: int) -> None:
    async def fault(_: Arrival) -> Reply:
        return Reply(status, b'{"reason": "x"}')

    async with TinyServer(fault) as server, client(chain(store, faster(50)), server.url) as http:
        await http.get("/iserver/account/orders")
        server.answer = slow
        assert (await http.get("/iserver/account/orders")).status_code == 200


async def test_no_orders_at_all_is_an_answer_once_the_subscription_stands(store: StoreFile) -> None:
    async def none(_: Arrival) -> Reply:
        return Reply(body=b'{"orders": [], "snapshot": true}')

    async with TinyServer(none) as server, client(chain(store), server.url) as http:
        for _ in range(2):
            await http.get("/iserver/account/orders")

    assert len(server.arrivals) == 1


async def test_neither_cookies_nor_tokens_reach_the_disk(store: StoreFile, tmp_path: Path) -> None:
    async def with_secrets(_: Arrival) -> Reply:
        return Reply(
            body=b'{"session": "5ecre7-token", "seen": "kept-body"}',
            headers="Set-Cookie: x-sess-uuid=5ecre7-cookie\r\n",
        )

    async with TinyServer(with_secrets) as server, client(chain(store, faster(50)), server.url) as http:
        for method, path in [("POST", "/tickle"), ("GET", "/sso/validate"), ("POST", "/iserver/auth/status")]:
            await http.request(method, path)
        assert await store.recall_all("kept:") == {}
        await http.get(ACCOUNTS, headers={"cookie": "api=5ecre7-of-the-client"})
        assert len(await store.recall_all("kept:")) == 1
    written = all_bytes(tmp_path)
    assert b"kept-body" in written, "the body of the accounts"
    assert b"5ecre7-token" not in written
    assert b"5ecre7-cookie" not in written
    assert b"5ecre7-of-the-client" not in written
    assert ACCOUNTS.encode() + b"?" not in written


async def too_many(_: Arrival) -> Reply:
    return Reply(429)


async def test_during_a_ban_an_older_answer_stands_in(store: StoreFile, watch: Watch) -> None:
    async with TinyServer(slow) as server, client(chain(store, faster(50, penalty_seconds=60)), server.url) as http:
        first = await http.get("/iserver/account/trades")
        server.answer = too_many
        watch.ahead += 0.3
        assert (await http.get("/iserver/account/trades?days=7")).status_code == 429
        boxed = await http.get("/iserver/account/trades")
        assert boxed.content == first.content
        assert float(boxed.headers[AGE]) >= 0.3
        with pytest.raises(PenaltyBox):
            await http.get("/iserver/account/trades?days=7")
        with pytest.raises(PenaltyBox):
            await http.get("/iserver/account/trades", extensions={FRESH: True})

    assert len(server.arrivals) == 2


async def test_the_429_itself_is_answered_from_what_is_kept(store: StoreFile, watch: Watch) -> None:
    async with TinyServer(slow) as server, client(chain(store, faster(50, penalty_seconds=60)), server.url) as http:
        first = await http.get("/iserver/account/trades")
        server.answer = too_many
        watch.ahead += 0.3
        boxed = await http.get("/iserver/account/trades")
        assert boxed.content == first.content
        assert float(boxed.headers[AGE]) >= 0.3
    assert len(server.arrivals) == 2


async def test_the_end_of_the_first_asker_is_not_the_end_of_the_others(store: StoreFile) -> None:
    async with TinyServer(slow) as server, client(chain(store), server.url) as http:
        leader = asyncio.create_task(http.get(FREE))
        await server.wait_for_arrivals(1)
        followers = [asyncio.create_task(http.get(FREE)) for _ in range(3)]
        await asyncio.sleep(0.02)
        leader.cancel()
        answers = await asyncio.gather(*followers)

    assert [answer.status_code for answer in answers] == [200] * 3
    assert len(server.arrivals) == 1


async def test_when_all_have_left_the_request_ends_and_the_next_asks_anew(store: StoreFile) -> None:
    async def silent(_: Arrival) -> Reply:
        await asyncio.sleep(3600)
        return Reply()

    before = asyncio.all_tasks()
    transport = chain(store)
    async with TinyServer(silent) as server, client(transport, server.url, read_seconds=30) as http:
        askers = [asyncio.create_task(http.get(FREE)) for _ in range(3)]
        await server.wait_for_arrivals(1)
        started = time.monotonic()
        for task in askers:
            task.cancel()
        await asyncio.gather(*askers, return_exceptions=True)
        assert time.monotonic() - started < 1
        server.answer = slow
        inner = transport.inner
        assert isinstance(inner, Pacer)
        assert (await inner.describe()).in_flight == 0
        assert (await http.get(FREE)).status_code == 200
        assert len(server.arrivals) == 2
    assert asyncio.all_tasks() == before


async def test_who_asks_while_the_last_one_leaves_does_not_leave_with_him(store: StoreFile) -> None:
    async with TinyServer(slow) as server, client(chain(store), server.url) as http:
        leaving = asyncio.create_task(http.get(FREE))
        await server.wait_for_arrivals(1)
        leaving.cancel()
        coming = asyncio.create_task(http.get(FREE))
        assert (await coming).status_code == 200


async def test_what_was_on_its_way_when_the_login_changed_is_not_kept(store: StoreFile) -> None:
    transport = chain(store, faster(50))
    async with TinyServer(slow) as server, client(transport, server.url) as http:
        asking = asyncio.create_task(http.get(ACCOUNTS))
        await server.wait_for_arrivals(1)
        await transport.forget()
        await asking
        assert await store.recall_all("kept:") == {}


@pytest.mark.real_time
async def test_who_has_more_time_than_the_one_he_joined_asks_again(store: StoreFile) -> None:
    async with TinyServer(slow) as server, client(chain(store, faster(60)), server.url) as http:
        await http.get("/sso/validate")  # its limit is now full for a second

        async def ask(seconds: float) -> httpx.Response | BaseException:
            DEADLINE.set(time.monotonic() + seconds)
            return (await asyncio.gather(http.get("/sso/validate"), return_exceptions=True))[0]

        hasty, patient = await asyncio.gather(ask(0.2), ask(5))

    assert isinstance(hasty, Busy)
    assert isinstance(patient, httpx.Response)


async def test_closing_ends_what_is_in_flight(store: StoreFile) -> None:
    before = asyncio.all_tasks()
    async with TinyServer(slow) as server:
        http = client(chain(store), server.url)
        asking = asyncio.create_task(http.get(FREE))
        await server.wait_for_arrivals(1)
        await http.aclose()
        with pytest.raises(httpx.ReadError):
            await asking
    assert asyncio.all_tasks() == before


async def test_another_login_does_not_get_what_was_kept_of_the_last(store: StoreFile) -> None:
    transport = chain(store, faster(50))
    async with TinyServer(slow) as server, client(transport, server.url) as http:
        await transport.login_is("user 1")
        await http.get(ACCOUNTS)
        await transport.login_is("user 1")
        assert AGE in (await http.get(ACCOUNTS)).headers
        await transport.login_is("user 2")
        assert AGE not in (await http.get(ACCOUNTS)).headers

    assert len(server.arrivals) == 2


@pytest.mark.parametrize(
    ("status", "headers"), [(401, ""), (302, "Location: https://127.0.0.1/sso/Login?forwardTo=22\r\n")]
)
async def test_a_lost_login_drops_what_was_kept(store: StoreFile, status: int, headers: str) -> None:
    async with TinyServer(slow) as server, client(chain(store, faster(50)), server.url) as http:
        await http.get(ACCOUNTS)

        async def logged_out(_: Arrival) -> Reply:
            return Reply(status, b"", headers)

        server.answer = logged_out
        await http.post("/tickle")
        assert (await http.get(ACCOUNTS)).status_code == status


async def test_a_refused_account_drops_nothing(store: StoreFile) -> None:
    async with TinyServer(slow) as server, client(chain(store), server.url) as http:
        await http.get(ACCOUNTS)

        async def refused(_: Arrival) -> Reply:
            return Reply(401, b"")

        server.answer = refused
        await http.get("/portfolio/NOTMINE/summary")
        assert AGE in (await http.get(ACCOUNTS)).headers


@pytest.mark.real_time
async def test_an_asker_that_was_killed_blocks_the_question_for_seconds_only(store: StoreFile, tmp_path: Path) -> None:
    killed = StoreFile(tmp_path / "state.sqlite3")
    async with TinyServer(slow) as server, client(chain(store, faster(50)), server.url) as http:
        await http.get(ACCOUNTS)
        question = next(iter(await store.recall_all("kept:"))).removeprefix("kept:")
        await store.forget("kept:")
        await killed.lease("asking:" + question, 0.5)
        started = time.monotonic()
        assert (await http.get(ACCOUNTS)).status_code == 200
    assert 0.4 < time.monotonic() - started < 5
    await killed.aclose()
