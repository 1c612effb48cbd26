"""Values as IBKR sends them on bad days: impossible dates, times in another unit, figures that are left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bezant_mcp.simulator import book_contracts as c
from bezant_mcp.values import day, instant
from tests.asking import by, table
from tests.edited import edited

pytestmark = pytest.mark.anyio

PAGE = r"/portfolio/[^/]+/positions/0"
TRADES, HISTORY, PERIODS = "/account/trades", "/marketdata/history", "/allperiods"
DEFINITIONS = r"/trsrv/secdef\?"
CALL = c.option_conid(c.AAPL, 1, 190.0, "C")


def rows_with(change: Callable[[dict[str, Any]], Any]) -> Callable[[Any], Any]:
    """An edit of every row of a list."""

    def edit(rows: Any) -> Any:
        for row in rows:
            change(row)
        return rows

    return edit


def row_with(conid: int, **values: Any) -> Callable[[Any], Any]:
    """An edit of the row of one contract."""
    return rows_with(lambda row: row.update(values) if row["conid"] == conid else None)


@pytest.mark.parametrize("text", ["20261300", "00000000", "20260230", "2026-01-01", "", None, 20260101.5])
def test_what_the_calendar_lacks_is_no_day(text: Any) -> None:
    assert day(text) is None


def test_a_day_is_read_from_text_and_number() -> None:
    assert day("20260131") == day(20260131) == "2026-01-31"


@pytest.mark.parametrize("value", [1767225600000, 1767225600, "1767225600000", "1767225600.0", 1767225600000.0])
def test_a_moment_is_read_in_seconds_and_milliseconds(value: Any) -> None:
    assert instant(value) == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("value", [None, 0, "", "soon", -5, 1e300, 10**24, True])
def test_what_is_no_moment_is_unknown(value: Any) -> None:
    assert instant(value) is None


async def test_an_impossible_expiry_is_unknown_and_no_crash() -> None:
    odd = row_with(CALL, expiry="20261300", lastTradingDay="00000000")
    async with edited("awkward", {PAGE: odd, DEFINITIONS: lambda answer: {"secdef": odd(answer["secdef"])}}) as me:
        told = by(table(await me.ask("positions", symbol="AAPL"), "derivatives"), "conid")
    assert told[CALL]["expiry"] is None
    assert told[CALL]["days_left"] is None


async def test_a_period_whose_dates_are_impossible_is_missing_and_the_others_stay() -> None:
    def spoil(answer: Any) -> Any:
        answer["DU1234567"]["7D"]["dates"] = ["20261340"] * len(answer["DU1234567"]["7D"]["dates"])
        return answer

    async with edited("awkward", {PERIODS: spoil}) as me:
        told = await me.ask("performance")
    assert told["complete"] is False
    assert "No figures for 7D." in told["notes"]
    assert by(table(told), "period")["1D"]["return_percent"] == 1


@pytest.mark.parametrize(("factor", "year"), [(0.001, "2026"), (1, "2026"), (10**6, None)])
async def test_the_time_of_a_trade_may_come_in_any_unit(factor: float, year: str | None) -> None:
    def change(row: dict[str, Any]) -> None:
        row["trade_time_r"] = int(row["trade_time_r"] * factor)
        row["trade_time"] = None

    start = datetime(2026, 7, 1, 15, tzinfo=UTC)
    async with edited("awkward", {TRADES: rows_with(change)}, start=start) as me:
        times = [row["at"] for row in table(await me.ask("trades"))]
    assert [time and time[:4] for time in times] == [year] * 5


async def test_bars_without_prices_are_left_out_and_counted() -> None:
    def spoil(answer: Any) -> Any:
        answer["data"][3].pop("c")
        answer["data"][4]["o"] = None
        return answer

    async with edited("awkward", {HISTORY: spoil}) as me:
        told = await me.ask("price_history", symbols="AAPL", period="1m", bar="1d")
    assert told["complete"] is False
    assert "Bars without prices left out: 2 of AAPL." in told["notes"]
