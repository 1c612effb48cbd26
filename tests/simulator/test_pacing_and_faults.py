"""Limits, the penalty box, and faults that a test puts on an endpoint."""

import asyncio
import json
from typing import Any

import httpx
import pytest

from bezant_mcp.simulator.world.faults import ALTERS, KINDS, REPLACES, SPECIAL, Fault
from tests.simulator.scene import gateway, play, port_of, raw, until

STOCKS = "/trsrv/stocks?symbols=AAPL"
TICKLE = b"GET /v1/api/tickle HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\n\r\n"


def test_a_second_call_within_its_limit_is_a_429_and_a_violation() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            statuses = [(await client.get("/portfolio/accounts")).status_code for _ in range(2)]
            sim.advance(5)
            statuses.append((await client.get("/portfolio/accounts")).status_code)

            assert statuses == [200, 429, 200]
            assert sim.counts()["violations"] == 1
            assert sim.counts()["violating"][0]["path"] == "/portfolio/accounts"

    play(scene)


def test_ten_calls_a_second_are_allowed_and_the_eleventh_is_not() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            statuses = [(await client.get(STOCKS)).status_code for _ in range(11)]
            sim.advance(1)

            assert statuses == [200] * 10 + [429]
            assert (await client.get(STOCKS)).status_code == 200

    play(scene)


def test_a_limit_of_its_own_does_not_count_against_the_ten() -> None:
    async def scene() -> None:
        async with gateway() as (_, client):
            await client.get("/portfolio/accounts")
            await client.post("/tickle", json={})
            assert [(await client.get(STOCKS)).status_code for _ in range(10)] == [200] * 10

    play(scene)


def test_a_tickle_is_a_tickle_with_either_verb() -> None:
    async def scene() -> None:
        async with gateway() as (_, client):
            statuses = [(await client.get("/tickle")).status_code, (await client.post("/tickle", json={})).status_code]
            assert statuses == [200, 429]

    play(scene)


def test_counting_without_enforcing() -> None:
    async def scene() -> None:
        async with gateway(pacing="count") as (sim, client):
            assert [(await client.get("/portfolio/accounts")).status_code for _ in range(3)] == [200] * 3
            assert sim.counts()["violations"] == 2

    play(scene)


def test_the_penalty_box_closes_everything_for_its_time() -> None:
    async def scene() -> None:
        async with gateway("penalty-on-violation", own_tickle=False, idle_limit=5000) as (sim, client):
            await client.get("/portfolio/accounts")
            await client.get("/portfolio/accounts")
            assert (await client.get(STOCKS)).status_code == 429
            sim.advance(899)
            assert (await client.get(STOCKS)).status_code == 429
            sim.advance(2)
            assert (await client.get(STOCKS)).status_code == 200
            assert sim.counts()["violations"] == 1

    play(scene)


@pytest.mark.parametrize("kind", sorted(REPLACES))
def test_a_replacing_fault_gives_its_reply_and_then_the_real_one_again(kind: str) -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            sim.fault(kind, "GET /trsrv/stocks", times=1)
            struck = await client.get(STOCKS)
            healthy = await raw(sim, f"GET /v1/api{STOCKS} HTTP/1.1\r\nUser-Agent: t\r\n\r\n".encode())

            assert (struck.status_code, struck.content) == (REPLACES[kind].status, REPLACES[kind].body)
            assert b'"AAPL"' in healthy

    play(scene)


def test_every_kind_of_fault_is_of_one_sort_and_unknown_ones_are_refused() -> None:
    assert len(KINDS) == len(set(KINDS)) == len(REPLACES) + len(ALTERS) + len(SPECIAL)

    async def scene() -> None:
        async with gateway() as (sim, _):
            with pytest.raises(ValueError, match="no such fault"):
                sim.fault("earthquake")

    play(scene)


def test_after_and_times_count_matching_requests_only() -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            sim.fault("500-json", "*/stocks", after=1, times=2)
            await client.get("/trsrv/futures?symbols=ES")
            statuses = [(await client.get(STOCKS)).status_code for _ in range(4)]

            assert statuses == [200, 500, 500, 200]

    play(scene)


def test_truncated_json_does_not_parse() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            sim.fault("truncated")
            answer = await client.get(STOCKS)

            assert answer.status_code == 200
            with pytest.raises(json.JSONDecodeError):
                answer.json()

    play(scene)


@pytest.mark.parametrize(("kind", "starts"), [("half", b"HTTP/1.1 200"), ("cut", b""), ("never", b"")])
def test_network_faults_end_in_silence_on_an_open_connection(kind: str, starts: bytes) -> None:
    async def scene() -> None:
        async with gateway() as (sim, _):
            sim.fault(kind)
            received = await raw(sim, TICKLE, answers=0)
            expected = 200 if kind == "half" else 0
            assert sim.seen == [("GET", "/tickle", expected)]

            assert received[:12] == starts
            assert not received.endswith(b"0\r\n\r\n")

    play(scene)


def test_slow_answers_wait_on_the_clock_that_tests_move() -> None:
    async def scene() -> None:
        async with gateway(own_tickle=False) as (sim, client):
            sim.fault("slow", seconds=30)
            call = asyncio.create_task(client.get(STOCKS))
            await until(lambda: len(sim.seen) == 1)
            assert not call.done()
            sim.advance(30)
            assert (await call).status_code == 200

    play(scene)


def test_a_replacing_fault_may_take_its_time() -> None:
    async def scene() -> None:
        async with gateway("too-slow", pacing="off") as (sim, client):
            late = asyncio.create_task(client.get("/portfolio/accounts"))
            await until(lambda: len(sim.seen) == 1)
            assert not late.done()
            sim.advance(10)
            answer = await late
            assert (answer.status_code, answer.content, answer.headers["x-response-time"]) == (503, b"", "10003ms")

    play(scene)


def test_faults_can_end_the_sessions_in_the_middle_of_a_walk() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (sim, client):
            page = "/portfolio/DU1234567/positions/{}?sort=position&direction=d"
            sim.fault("expire", "*/positions/1")
            assert (await client.get(page.format(0))).status_code == 200
            assert (await client.get(page.format(1))).status_code == 401
            assert (await client.post("/tickle", json={})).status_code == 401

    play(scene)


def test_a_fault_can_take_the_process_down() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            sim.fault("down", times=1)
            with pytest.raises(httpx.TransportError):
                await client.get(STOCKS)
            with pytest.raises(httpx.ConnectError):
                await client.get(STOCKS)
            await sim.reset()
            assert (await client.get(STOCKS)).status_code == 200
            assert port_of(sim) > 0

    play(scene)


@pytest.mark.parametrize("kind", ["lose-brokerage", "compete"])
def test_faults_can_take_the_brokerage_session(kind: str) -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (sim, client):
            sim.fault(kind, times=1)
            flags = (await client.post("/iserver/auth/status", json={})).json()
            assert (flags["authenticated"], flags["competing"]) == (False, kind == "compete")

    play(scene)


def test_the_penalty_fault_lasts() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            sim.fault("penalty", times=1)
            assert [(await client.get(STOCKS)).status_code for _ in range(2)] == [429, 429]

    play(scene)


def test_a_reply_of_ones_own_stands_in_for_the_answer() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            reply = {"text": "closed for lunch", "status": 503, "content_type": "text/plain"}
            sim.fault("reply", "/portfolio/accounts", reply=reply)
            struck = await client.get("/portfolio/accounts")

            assert (struck.status_code, struck.text) == (503, "closed for lunch")
            assert struck.headers["content-type"] == "text/plain"

    play(scene)


@pytest.mark.parametrize("reply", [None, {"text": 7}, {"status": 42}, {"body": "x"}])
def test_a_reply_that_says_nothing_usable_is_refused(reply: Any) -> None:
    with pytest.raises(ValueError, match="reply"):
        Fault("reply", reply=reply)
