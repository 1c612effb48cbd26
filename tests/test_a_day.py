"""Twenty-four simulated hours: the keep-alive, time-outs, the daily reset and new logins, without leak or flood."""

from __future__ import annotations

import asyncio
import gc
import time
import tracemalloc

import pytest

from bezant_mcp import BezantError, Gateway, Settings
from bezant_mcp.accounts.position_pages import fetch_positions
from bezant_mcp.session import health, keep_alive
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.state import Budget
from tests.support.fast_limits import SPEED, faster

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
MINUTE = 60.0
HOUR = 3600.0
LIMITS = faster(10_000, everything=Budget("everything", 100_000, 1.0))


class Day:
    """A simulated Gateway, a Gateway that asks it, and a clock that both go by."""

    def __init__(self, simulated: SimulatedGateway, gateway: Gateway) -> None:
        self.simulated = simulated
        self.gateway = gateway

    async def pass_time(self, seconds: float) -> None:
        """Let simulated time pass while the keep-alive runs as it does in the server."""
        end = self.simulated.clock.now() + seconds

        class Over(Exception):
            pass

        async def sleep(period: float) -> None:
            self.simulated.advance(period)
            if self.simulated.clock.now() >= end:
                raise Over

        try:
            await keep_alive(self.gateway, MINUTE, sleep)
        except Over:
            return

    async def layer(self) -> str:
        """What health says now."""
        return (await health(self.gateway)).layer

    def tickles(self) -> int:
        """Tickles that the simulated Gateway has seen from us."""
        return sum(1 for method, path, _ in self.simulated.seen if (method, path) == ("POST", "/tickle"))


async def test_a_day_with_time_outs_a_reset_and_new_logins_leaves_no_leak_and_the_right_state_at_each_step() -> None:
    async with (
        SimulatedGateway(pacing="off", own_tickle=False, thin_rate=0.0, speed=SPEED) as simulated,
        Gateway(Settings(simulated.url), limits=LIMITS) as gateway,
    ):
        day = Day(simulated, gateway)

        # Nobody has asked anything: nothing is tickled, however long the host stays connected.
        await day.pass_time(3 * MINUTE)
        assert simulated.seen == []

        assert await day.layer() == "ready"
        account_id = "DU1234567"
        assert len((await fetch_positions(gateway, account_id)).rows) == 130

        # The keep-alive holds the session for hours in which nobody asks, with one tickle a minute.
        before = day.tickles()
        await day.pass_time(2 * HOUR)
        assert 115 <= day.tickles() - before <= 121
        assert await day.layer() == "ready"

        gc.collect()
        tracemalloc.start()
        tasks, (memory, _) = len(asyncio.all_tasks()), tracemalloc.get_traced_memory()

        # The machine sleeps for ten minutes: the session is gone. The keep-alive notices and stops.
        simulated.advance(10 * MINUTE)
        await day.pass_time(5 * MINUTE)
        assert gateway.session_state.login is False
        quiet = day.tickles()
        await day.pass_time(3 * HOUR)
        assert day.tickles() == quiet
        assert await day.layer() == "not_logged_in"
        with pytest.raises(BezantError, match="log in"):
            await fetch_positions(gateway, account_id)

        # A person logs in: the next question works, primes anew, and the keep-alive takes up again.
        simulated.log_in()
        simulated.advance(10)
        assert len((await fetch_positions(gateway, account_id)).rows) == 130
        assert gateway.session_state.login is True
        before, began = day.tickles(), time.monotonic()
        await day.pass_time(8 * HOUR)
        # The simulated clock goes on by itself meanwhile, and on a busy machine that is minutes.
        by_itself = (time.monotonic() - began) * SPEED / MINUTE
        assert 479 - by_itself <= day.tickles() - before <= 481

        # TWS takes the brokerage session and gives it back; the portfolio stays readable.
        await simulated.change(brokerage="competing")
        assert await day.layer() == "competing"
        assert len((await fetch_positions(gateway, account_id)).rows) == 130
        await simulated.change(brokerage="ready")
        simulated.advance(10)
        assert await day.layer() == "ready"

        # The daily reset ends the login although it was kept alive.
        await day.pass_time(24 * HOUR - 8 * HOUR)
        assert await day.layer() == "not_logged_in"
        simulated.log_in()
        simulated.advance(10)
        assert await day.layer() == "brokerage_missing"  # it takes some seconds to settle after a login
        simulated.advance(5)
        assert await day.layer() == "ready"
        assert len((await fetch_positions(gateway, account_id)).rows) == 130

        simulated.forget_records()
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - memory
        tracemalloc.stop()
        assert len(asyncio.all_tasks()) <= tasks
        assert grown < 2_000_000, f"{grown} bytes more than after two hours"
        assert simulated.counts()["writes"] == 0
