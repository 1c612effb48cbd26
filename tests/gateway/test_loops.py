"""One ``Gateway`` serves every event loop that asks it, and all that ask in one process keep IBKR's limits together."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import weakref
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from bezant_client.api.portfolio import get_ledger

from bezant_mcp import Gateway, Settings, SyncGateway, list_accounts, orders, quote, trades
from bezant_mcp.gateway.loops import Loops
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.support.fast_limits import FAST

ACCOUNT = "DU1234567"
READS = 1000


async def ledger(gateway: Gateway) -> Any:
    return await gateway.portfolio.get_ledger(ACCOUNT)


def refused(simulated: SimulatedGateway) -> tuple[int, int]:
    counts = simulated.counts()
    return counts["violations"], counts["refused_429"]


@pytest.fixture
def gateway(served: SimulatedGateway) -> Gateway:
    return Gateway(Settings(served.url), limits=FAST)


def test_one_gateway_serves_one_loop_after_another(gateway: Gateway, served: SimulatedGateway) -> None:
    for _ in range(20):
        assert asyncio.run(ledger(gateway))
    # What it knows of the session stays, so that nothing is asked for a second time.
    assert [path for _, path, _ in served.seen].count("/portfolio/accounts") <= 1
    assert refused(served) == (0, 0)
    gc.collect()


def test_a_call_that_was_made_outside_of_a_loop_is_sent_in_any(gateway: Gateway) -> None:
    client = gateway.client
    for _ in range(2):
        call = get_ledger.asyncio_detailed(ACCOUNT, client=client)
        assert asyncio.run(gateway.ask(call)).value


def test_what_waits_in_one_loop_is_nothing_to_another(gateway: Gateway, served: SimulatedGateway) -> None:
    async def many() -> int:
        return len(await asyncio.gather(*(ledger(gateway) for _ in range(30))))

    with ThreadPoolExecutor(4) as pool:
        assert [each.result() for each in [pool.submit(asyncio.run, many()) for _ in range(8)]] == [30] * 8
    assert refused(served) == (0, 0)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of connections that nobody can close
def test_a_loop_that_is_closed_by_hand_with_all_that_runs_in_it_is_followed_by_the_next(gateway: Gateway) -> None:
    def closed_by_hand() -> weakref.ref[asyncio.AbstractEventLoop]:
        loop = asyncio.new_event_loop()
        waiting = [loop.create_task(ledger(gateway)) for _ in range(20)]
        loop.run_until_complete(asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED))
        for task in waiting:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*waiting, return_exceptions=True))
        loop.close()
        return weakref.ref(loop)

    closed = [closed_by_hand() for _ in range(3)]
    assert asyncio.run(ledger(gateway))
    gc.collect()
    assert [each() for each in closed] == [None] * 3  # else they and their connections stay as long as the Gateway


class Counted:
    """A chain that tells by how many it is used or closed at once."""

    most = 0

    def __init__(self) -> None:
        self.pacer = self
        self.users = 0

    def begin_anew(self) -> None:
        pass

    async def used(self) -> None:
        self.users += 1
        Counted.most = max(Counted.most, self.users)
        await asyncio.sleep(0)
        self.users -= 1

    aclose = used


def test_no_thread_closes_what_another_has_begun_to_use() -> None:
    loops = Loops(Counted)  # type: ignore[arg-type]

    async def in_one_loop() -> None:
        await loops.here().used()  # type: ignore[attr-defined]
        await loops.aclose()

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            for each in [pool.submit(asyncio.run, in_one_loop()) for _ in range(800)]:
                each.result()
    finally:
        sys.setswitchinterval(usual)
    assert Counted.most == 1


def test_it_is_used_again_after_it_was_closed(gateway: Gateway) -> None:
    async def twice() -> None:
        for _ in range(2):
            async with gateway:
                assert await ledger(gateway)
        assert await ledger(gateway)
        await gateway.aclose()
        await gateway.aclose()

    asyncio.run(twice())
    asyncio.run(gateway.aclose())


def test_what_is_known_is_told_outside_of_a_loop_too(gateway: Gateway) -> None:
    assert gateway.session_state.login is None
    asyncio.run(ledger(gateway))
    assert gateway.session_state.login is True


def test_gateways_of_one_process_keep_the_limits_together(served: SimulatedGateway, tmp_path: Path) -> None:
    """However they are made: a cell that is run twice makes another one."""
    for made in (lambda: Settings(served.url), lambda: Settings(served.url, state_dir=tmp_path)):

        async def all_at_once(made: Callable[[], Settings] = made) -> None:
            both = [Gateway(made(), limits=FAST), Gateway(made(), limits=FAST)]
            await asyncio.gather(*(trades(gateway, days=days) for gateway in both for days in (1, 2, 3)))
            await asyncio.gather(*(ledger(gateway) for gateway in both for _ in range(40)))
            for gateway in both:
                await gateway.aclose()

        asyncio.run(all_at_once())
    assert refused(served) == (0, 0)


@pytest.mark.slow
def test_so_do_processes_that_name_no_folder(served: SimulatedGateway) -> None:
    """A notebook and a script of one user, or a script and the server of an MCP client."""
    program = (
        "from tests.support.fast_limits import FAST\nfrom bezant_mcp import *\n"
        f"with SyncGateway(Settings({served.url!r}), limits=FAST) as gateway:\n"
        "    for days in range(3): gateway.orders.list_trades(days=days + 1)\n"
    )
    started = [subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) for _ in range(2)]
    assert [each.wait(60) for each in started] == [0, 0]
    assert refused(served) == (0, 0)


async def read(gateway: Gateway, number: int) -> None:
    """One read of a thousand: groups and questions, of narrow limits and of none."""
    rare: dict[int, Callable[[], Awaitable[object]]] = {
        7: lambda: gateway.orders.list_trades(days=1 + number % 7),
        23: lambda: orders(gateway),
        40: gateway.session.tickle,
        45: lambda: list_accounts(gateway),
    }
    common: list[Callable[[], Awaitable[object]]] = [
        lambda: gateway.portfolio.get_ledger(ACCOUNT),
        lambda: gateway.portfolio.list_positions(ACCOUNT, number % 3),
        lambda: gateway.reading(gateway.portfolio.get_summary, ACCOUNT),
        lambda: gateway.ask(get_ledger.asyncio_detailed(ACCOUNT, client=gateway.client)),
        lambda: quote(gateway, "AAPL"),
    ]
    assert await rare.get(number % 50, common[number % len(common)])()


async def read_all(gateway: Gateway, numbers: Iterable[int]) -> None:
    for number in numbers:
        await read(gateway, number)


def in_one_loop(settings: Settings) -> None:
    async def program() -> None:
        async with Gateway(settings, limits=FAST) as gateway:
            await read_all(gateway, range(READS))

    asyncio.run(program())


def in_a_notebook(settings: Settings) -> None:
    async def cell() -> None:  # a loop is running, and waits
        with SyncGateway(settings, limits=FAST) as gateway:
            for number in range(READS):
                gateway.run(read, number)

    asyncio.run(cell())


def in_two_threads(settings: Settings) -> None:
    def program(numbers: range) -> None:
        with SyncGateway(settings, limits=FAST) as gateway:
            for number in numbers:
                gateway.run(read, number)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(program, range(READS)[half::2]) for half in (0, 1)]:
            done.result()


def in_both_kinds_at_once(settings: Settings) -> None:
    async def program(gateway: Gateway) -> None:
        halves = [range(READS)[start::4] for start in (0, 1)]
        await asyncio.gather(*(read_all(gateway, half) for half in halves))

    with ThreadPoolExecutor(1) as pool, SyncGateway(settings, limits=FAST) as blocking:
        other = pool.submit(asyncio.run, program(Gateway(settings, limits=FAST)))
        for number in range(READS)[2::4]:
            blocking.run(read, number)
            blocking.portfolio.get_ledger(ACCOUNT)
        other.result()


def in_a_loop_for_each(settings: Settings) -> None:
    gateway = Gateway(settings, limits=FAST)
    for number in range(READS // 5):
        asyncio.run(read(gateway, number))


@pytest.mark.slow
@pytest.mark.parametrize(
    "program", [in_one_loop, in_a_notebook, in_two_threads, in_both_kinds_at_once, in_a_loop_for_each]
)
def test_a_thousand_reads_are_answered_and_none_is_refused(
    served: SimulatedGateway, program: Callable[[Settings], None]
) -> None:
    program(Settings(served.url))
    assert served.counts()["requests"] > READS / 10
    assert refused(served) == (0, 0)
