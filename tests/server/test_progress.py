"""A client that wants to know it is told how far a call has come, up to a known end, and no other client is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable
from dataclasses import replace
from datetime import UTC, datetime
from math import ceil
from pathlib import Path

import pytest
from mcp import Client
from mcp.shared.dispatcher import ProgressFnT

from bezant_mcp.concurrency import STEPS, Steps, gather, held_up, step
from bezant_mcp.gateway import LIMITS
from bezant_mcp.server.app import Service
from bezant_mcp.server.tool import tell, telling
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED, faster
from tests.support.option_days import A_MONTH, filled_in

pytestmark = pytest.mark.anyio
Told = tuple[float, float | None, str | None]
SLOW: dict[str, dict[str, str]] = {
    "positions": {},
    "exposure": {"by": "sector"},
    "pnl": {},
    "cash": {"account_id": "all"},
    "performance": {},
    "option_chain": {"symbol": "AAPL@NASDAQ", "expiry": A_MONTH},
    "price_history": {"symbols": "AAPL@NASDAQ,MSFT@NASDAQ,SPY@ARCA,VWCE@XETRA"},
}


def noted() -> tuple[list[Told], ProgressFnT]:
    """What is told, and what to give to a client so that it is noted."""
    reports: list[Told] = []

    async def note(progress: float, total: float | None, message: str | None) -> None:
        reports.append((progress, total, message))

    return reports, note


@pytest.mark.parametrize("era", ["2026-07-28", "legacy"])
async def test_a_long_call_counts_up_to_an_end_that_is_known(era: str) -> None:
    limits = replace(FAST, progress_seconds=0.005)
    async with SimulatedGateway("advisor", delay_ms=400, speed=SPEED) as simulated:
        service = Service(Settings(simulated.url, state_dir=None), limits=limits, now=simulated.clock.moment)
        async with Client(service.build(), mode=era, read_timeout_seconds=60) as client:
            for tool, arguments in SLOW.items():
                reports, note = noted()
                account = {} if "account_id" in arguments or "symbol" in str(arguments) else {"account_id": "DU1112222"}
                asked = filled_in(arguments | account, simulated)
                result = await client.call_tool(tool, asked, progress_callback=note)
                assert not result.is_error, result.content
                steps = [progress for progress, _, _ in reports]
                assert len(steps) > 1, tool
                assert steps == sorted(set(steps))
                assert all(total is not None and progress <= total for progress, total, _ in reports)
                assert all("requests answered" in (message or "") for _, _, message in reports)


@pytest.mark.parametrize("era", ["2026-07-28", "legacy"])
async def test_a_client_is_told_that_a_statement_is_being_fetched(era: str, tmp_path: Path) -> None:
    start = datetime(2026, 11, 25, 14, tzinfo=UTC)
    limits = faster(2000.0, progress_seconds=0.005)
    async with SimulatedGateway(start=start, speed=2000.0, flex_seconds=400) as simulated:
        settings = Settings(
            simulated.url,
            state_dir=tmp_path,
            flex_token="9" * 24,
            flex_queries=("900001",),
            flex_url=simulated.flex_url,
        )
        service = Service(settings, limits=limits, now=simulated.clock.moment)
        async with Client(service.build(), mode=era, read_timeout_seconds=60) as client:
            reports, note = noted()
            result = await client.call_tool("income", {}, progress_callback=note)
            assert not result.is_error, result.content
            assert len(reports) > 1
            assert all("requests answered" in (message or "") for _, _, message in reports)
            again = await client.call_tool(
                "income", {}
            )  # without a token nothing is counted, and the answer is the same
            assert not again.is_error


def test_the_first_report_comes_within_the_shortest_time_that_clients_wait() -> None:
    assert LIMITS.progress_seconds <= 1.0


async def test_the_time_that_a_question_takes_to_load_counts() -> None:
    reports, note = noted()
    async with telling(note, 0.001):
        time.sleep(0.01)  # noqa: ASYNC251  # as an import holds up the loop
        for _ in range(3):
            await asyncio.sleep(0)
        assert len(reports) == 1


async def test_what_is_told_says_how_many_requests_of_how_many_and_never_less_than_before() -> None:
    reports: list[Told] = []
    steps = Steps(done=2, to_come=3, held_up=1)
    moments = iter([(2, 3, 1), (2, 3, 1), (3, 4, 0), (3, 0, 0)])

    async def report(*told: float | str | None) -> None:
        reports.append(told)  # type: ignore[arg-type]
        steps.done, steps.to_come, steps.held_up = next(moments, None) or (_ for _ in ()).throw(EOFError)

    with pytest.raises(EOFError):
        await tell(steps, report, 0.0)
    waits = "; waiting because of IBKR's rate limits"
    assert reports == [
        (2.0, 5, f"2 of 5 requests answered{waits}"),
        (2.5, 5, f"2 of 5 requests answered{waits}"),
        (2.75, 5, f"2 of 5 requests answered{waits}"),
        (3.0, 7, "3 of 7 requests answered"),
        (3.5, 4, "3 of 4 requests answered"),
    ]


async def send(answered: Awaitable[object], times: int = 1) -> None:
    for _ in range(times):
        with step():
            await answered


async def counted(*questions: tuple[int, bool]) -> list[tuple[int, int]]:
    """Done and to come, before, in the midst of and after questions: of so many requests each, and whether it fails."""
    steps, seen = Steps(), []
    STEPS.set(steps)
    go = asyncio.Event()

    async def question(requests: int, fails: bool) -> None:
        if requests:
            await send(asyncio.ensure_future(go.wait()), requests)
        if fails:
            raise LookupError

    work = asyncio.ensure_future(gather((question(*each) for each in questions), at_once=2))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    seen.append((steps.done, steps.to_come))
    go.set()
    await asyncio.gather(work, return_exceptions=True)
    return [*seen, (steps.done, steps.to_come)]


@pytest.mark.parametrize(
    ("questions", "seen"),
    [
        ([(1, False)] * 5, [(0, 5), (5, 0)]),
        ([(3, False)] * 2, [(0, 2), (6, 0)]),
        ([(0, False), (1, False), (1, False)], [(0, 2), (2, 0)]),
        ([(1, True), (1, False), (1, False), (1, False)], [(0, 4), (2, 0)]),
    ],
    ids=["one request each", "several requests each", "one without a request", "one that fails"],
)
async def test_questions_that_are_asked_together_are_counted_from_the_start(
    questions: list[tuple[int, bool]], seen: list[tuple[int, int]]
) -> None:
    began, ended = await counted(*questions)
    assert began == seen[0]
    assert ended[1] == 0
    assert ended[0] >= seen[1][0]


def test_nothing_is_counted_where_nobody_wants_to_know() -> None:
    assert STEPS.get() is None
    with step(), held_up():
        assert STEPS.get() is None
    assert ceil(Steps().total) == 0
