"""Several processes at once stay within the limits that IBKR counts for all of them, and lose no call."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from bezant_mcp.gateway import Limits
from bezant_mcp.gateway.endpoints import find_endpoint
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.support.fast_limits import SPEED, faster
from tests.support.tiny_server import Arrival, Reply, TinyServer

pytestmark = [pytest.mark.anyio, pytest.mark.real_time, pytest.mark.slow]
SLOW_PATHS = ("/portfolio/accounts", "/iserver/account/orders", "/iserver/account/trades")


async def run_worker(
    url: str, state: Path, times: float, callers: int, calls_each: int, seed: int, account: str = "DU1234567"
) -> dict[str, Any]:
    worker = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.support.pacing_worker", url, str(state)),
        *map(str, (times, callers, calls_each, seed, account)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    answer, _ = await worker.communicate()
    assert worker.returncode == 0
    result: dict[str, Any] = json.loads(answer)
    return result


def seconds_of(path: str, limits: Limits) -> float:
    endpoint = find_endpoint("GET", "/v1/api" + path)
    assert endpoint is not None
    assert endpoint.limit is not None
    return endpoint.limit[1] * limits.own_limits


async def answer(arrival: Arrival) -> Reply:
    await asyncio.sleep(0.002 * (hash(arrival.target) % 10))
    return Reply()


async def test_three_processes_together_keep_every_limit_and_lose_no_call(tmp_path: Path) -> None:
    times = 10.0
    async with TinyServer(answer) as server:
        results = await asyncio.gather(
            *(run_worker(f"{server.url}/v1/api", tmp_path / "state.sqlite3", times, 10, 8, seed) for seed in range(3))
        )

    outcomes = sum((Counter(each["outcomes"]) for each in results), Counter[str]())
    assert outcomes == {"200": 240}
    assert all(each["shared"] for each in results)
    limits = faster(times)
    assert server.most_within(limits.everything.seconds) <= 8
    for path in SLOW_PATHS:
        assert server.most_within(seconds_of(path, limits), "/v1/api" + path) == 1, path
    assert server.most_at_once <= 4
    assert len(server.arrivals) >= 80


async def test_no_process_is_shut_out_by_a_busy_one(tmp_path: Path) -> None:
    accounts = {"DU1234567": 1, "DU7654321": 2}
    asked: dict[str, list[int]] = {account: [] for account in accounts}
    ends: list[int] = []
    async with TinyServer(answer) as server:

        async def run(account: str, seed: int) -> None:
            await run_worker(f"{server.url}/v1/api", tmp_path / "state.sqlite3", 10, 10, 24, seed, account)
            ends.append(len(server.arrivals))

        await asyncio.gather(*(run(*each) for each in accounts.items()))
        for place, arrival in enumerate(server.arrivals):
            for account in accounts:
                if account in arrival.target:
                    asked[account].append(place)

    # One may start before the other; from then until one is done, neither may get nearly all turns.
    both = range(max(places[0] for places in asked.values()), ends[0])
    turns = [sum(place in both for place in places) for places in asked.values()]
    assert min(turns) > 0.23 * sum(turns), turns


async def first_account(url: str) -> str:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
    async with httpx.AsyncClient(verify=tls) as http:
        account: str = (await http.get(f"{url}/portfolio/accounts", headers={"user-agent": "test"})).json()[0]["id"]
    return account


async def test_under_real_limits_the_simulated_gateway_counts_no_violation(tmp_path: Path) -> None:
    """Three processes with 20 callers each, in real time, against IBKR's limits as the simulator enforces them."""
    async with SimulatedGateway("ready", pacing="enforce", penalty_seconds=900.0, speed=SPEED) as simulated:
        account = await first_account(simulated.url)
        simulated.clock.advance(60)  # that one call is over
        results = await asyncio.gather(
            *(run_worker(simulated.url, tmp_path / "state.sqlite3", 1, 20, 4, seed, account) for seed in range(3))
        )
        counts = simulated.counts()

    outcomes = sum((Counter(each["outcomes"]) for each in results), Counter[str]())
    assert (counts["violations"], counts["refused_429"]) == (0, 0), counts["violating"]
    assert outcomes == {"200": 240}
    assert counts["most_in_flight"] <= 4
    assert counts["writes"] == 0
