"""Prices of days of the calendar, worked out once more from every bar that the simulated exchange has."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlparse
from zoneinfo import ZoneInfo

import pytest

from bezant_mcp.errors import BadArgument
from bezant_mcp.market.chart_spans import parse_span
from tests.support.asking import conversation, table
from tests.support.edited import edited
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
HISTORY = "/marketdata/history"
NOW = datetime(2026, 6, 10, 15, tzinfo=UTC)
TODAY = NOW.date()
AAPL = "AAPL@NASDAQ"


def bar(on: date, price: float, *, hour: int = 14, minute: int = 30, change: float = 0.0) -> dict[str, Any]:
    """A bar as IBKR writes it, from its price to its price and the change."""
    at = datetime(on.year, on.month, on.day, hour, minute, tzinfo=UTC)
    top, bottom = max(price, price + change), min(price, price + change)
    return {"t": int(at.timestamp() * 1000), "o": price, "c": price + change, "h": top, "l": bottom, "v": 10.0}


def ramp(first: date, last: date, off: Collection[date] = ()) -> list[dict[str, Any]]:
    """A bar for each weekday, which opens at the number of the day since 2000 and closes half a point higher."""
    return [bar(on, price_of(on), change=0.5) for on in weekdays(first, last, off)]


def other(bars: dict[str, Any], _: Any) -> Any:
    """Other bars in the place of an answer."""
    return bars


def weekdays(first: date, last: date, off: Collection[date] = ()) -> list[date]:
    days = [first + timedelta(days=ago) for ago in range((last - first).days + 1)]
    return [on for on in days if on.weekday() < 5 and on not in off]


def price_of(on: date) -> float:
    return float((on - date(2000, 1, 1)).days)


def close_of(on: date) -> float:
    return price_of(on) + 0.5


WIDTHS: dict[str, Callable[[date], Any]] = {"1d": str, "1w": lambda on: on.isocalendar()[:2], "1m": lambda on: on.month}


@pytest.mark.parametrize(
    ("arguments", "base", "first", "last"),
    [
        ({"period": "ytd"}, date(2025, 12, 31), date(2026, 1, 1), TODAY),
        ({"period": "mtd"}, date(2026, 5, 29), date(2026, 6, 1), TODAY),
        ({"period": "qtd"}, date(2026, 3, 31), date(2026, 4, 1), TODAY),
        ({"period": "last month"}, date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 29)),
        ({"period": "last quarter"}, date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 31)),
        ({"period": "last year"}, date(2024, 12, 31), date(2025, 1, 1), date(2025, 12, 31)),
        ({"period": "2026-03"}, date(2026, 2, 27), date(2026, 3, 2), date(2026, 3, 31)),
        ({"period": "2024-02"}, date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 29)),
        ({"start": "2026-03-01"}, date(2026, 2, 27), date(2026, 3, 2), TODAY),
        ({"start": "2026-03-10", "end": "2026-03-12"}, date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 12)),
        ({"end": "2026-03-31", "period": "3m"}, date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 31)),
        ({"end": "2026-03-31"}, date(2025, 3, 31), date(2025, 4, 1), date(2026, 3, 31)),
    ],
)
@pytest.mark.parametrize("width", WIDTHS)
async def test_a_change_is_from_the_close_before_the_first_day_to_that_of_the_last(
    arguments: dict[str, Any], base: date, first: date, last: date, width: str
) -> None:
    def every(answer: Any) -> Any:
        return {**answer, "data": ramp(date(2023, 11, 1), TODAY)}

    async with edited("ready", {HISTORY: every}, now=NOW) as me:
        told = await me.ask("price_history", symbols=AAPL, bar=width, limit=0, **arguments)
    (series,) = told["series"]
    assert (series["start"], series["end"]) == (str(base), str(last))
    assert (series["first"], series["last"]) == (close_of(base), close_of(last))
    assert series["change_percent"] == round(100 * (close_of(last) / close_of(base) - 1), 2)
    assert (series["low"], series["high"]) == (price_of(first), close_of(last))
    rows = [dict(zip(told["columns"], each, strict=True)) for each in series["bars"]]
    assert (rows[0]["time"], rows[0]["open"], rows[-1]["close"]) == (str(first), price_of(first), close_of(last))
    days = weekdays(first, last)
    assert len(rows) == len(
        {(on.year, WIDTHS[width](on)) for on in days} if width == "1m" else {*map(WIDTHS[width], days)}
    )
    assert sum(row["volume"] for row in rows) == 1000 * len(days)
    assert told["complete"] is True


@pytest.mark.parametrize(
    ("arguments", "window", "period"),
    [
        ({"period": "last month"}, ["20260604-23:59:59"], "45d"),  # 31 days, ten before and four after
        ({"start": "2026-03-10", "end": "2026-03-12"}, ["20260316-23:59:59"], "17d"),
        ({"start": "2020-01-01", "end": "2020-12-31"}, ["20210104-23:59:59"], "380d"),
        ({"period": "ytd"}, [], "171d"),
        ({}, [], "1y"),
    ],
)
async def test_the_window_ends_days_after_the_last_one_and_is_left_out_for_now(
    arguments: dict[str, Any], window: list[str], period: str
) -> None:
    async with conversation("ready", now=NOW) as me:
        await me.ask("price_history", symbols=AAPL, **arguments)
        (target,) = [target for _, target, _ in me.simulated.world.records.targets if "/history?" in target]
    sent = parse_qs(urlparse(target).query)
    assert (sent.get("startTime", []), sent["period"]) == (window, [period])


async def test_the_days_are_those_of_the_exchange() -> None:
    # In Sydney a day's trading begins at eleven in the evening of the day before in UTC; in June clocks are in winter.
    tokyo = ZoneInfo("Asia/Tokyo")

    def hours(answer: Any) -> Any:
        days = [date(2026, 5, 28) + timedelta(days=ago) for ago in range(14)]
        starts = [datetime(on.year, on.month, on.day, hour, tzinfo=tokyo) for on in days for hour in (8, 9, 14)]
        bars = [bar(at.astimezone(UTC).date(), 100.0, hour=at.astimezone(UTC).hour, minute=0) for at in starts]
        return {"data": bars, "mdAvailability": "S", "tradingDayDuration": 390}

    async with edited("ready", {HISTORY: hours}, now=NOW) as me:
        told = await me.ask("price_history", symbols="7203", period="mtd", bar="1h", limit=0)
    (series,) = told["series"]
    # The first bar of June in Tokyo is at eight in the morning there: at eleven in the evening of 31 May in UTC.
    assert series["bars"][0][0] == "2026-05-31T23:00Z"
    assert series["start"] == "2026-05-31"  # the close before, which is a Sunday's in these bars


@pytest.mark.parametrize(("hour", "month"), [(2, "2026-06"), (15, "2026-07")])
async def test_a_month_begins_when_it_does_at_the_exchange(hour: int, month: str) -> None:
    now = datetime(2026, 7, 1, hour, tzinfo=UTC)
    async with conversation("ready", now=now) as me:
        told = await me.ask("price_history", symbols=AAPL, period="mtd", limit=0)
    assert told["series"][0]["bars"][0][0].startswith(month)


async def test_clocks_that_change_lose_no_day() -> None:
    # America went over to summer time on 8 March 2026, Europe on 29 March.
    async with conversation("ready", now=NOW) as me:
        told = await me.ask("price_history", symbols="SPY, VWCE@XETRA", start="2026-03-02", end="2026-04-03", limit=0)
    for series in told["series"]:
        assert [each[0] for each in series["bars"]] == [*map(str, weekdays(date(2026, 3, 2), date(2026, 4, 3)))]


async def test_several_are_compared_over_the_same_days() -> None:
    closed = {"SPY": {date(2025, 12, 31), TODAY}, "VWCE": {date(2026, 1, 1)}}

    def holidays(answer: Any) -> Any:
        return {**answer, "data": ramp(date(2025, 12, 1), TODAY, closed[answer["symbol"]])}

    async with edited("ready", {HISTORY: holidays}, now=NOW) as me:
        told = await me.ask("price_history", symbols="SPY, VWCE@XETRA", period="ytd")
        assert tokens(me.texts[-1]) <= 1100
    first, last = date(2025, 12, 30), date(2026, 6, 9)
    expected = round(100 * (close_of(last) / close_of(first) - 1), 2)
    assert table(told, "same_days") == [
        {"symbol": "SPY", "change_percent": expected}, {"symbol": "VWCE", "change_percent": expected},
    ]  # fmt: skip
    assert f"same_days: close of {first} to close of {last}." in told["notes"]
    assert [(one["start"], one["end"]) for one in told["series"]] == [
        ("2025-12-30", "2026-06-09"), ("2025-12-31", "2026-06-10"),
    ]  # fmt: skip


async def test_the_same_ticker_twice_is_told_apart() -> None:
    async with conversation("ready", now=NOW) as me:
        told = await me.ask("price_history", symbols="SHEL@LSE, SHEL@NYSE", period="3m", limit=2)
    assert [row["symbol"] for row in table(told, "same_days")] == ["SHEL@LSE", "SHEL@NYSE"]


@pytest.mark.parametrize(("limit", "symbols", "bars"), [(1, AAPL, [1]), (2, AAPL, [2]), (1, "SPY, KO", [1, 1]),
                                                        ("1", AAPL, [1]), (5, "SPY, KO", [2, 2])])  # fmt: skip
async def test_as_many_bars_as_asked_for(limit: Any, symbols: str, bars: list[int]) -> None:
    async with conversation("ready", now=NOW) as me:
        told = await me.ask("price_history", symbols=symbols, limit=limit)
        every = await me.ask("price_history", symbols=AAPL, period="1m", limit="all")
    assert [len(one["bars"]) for one in told["series"]] == bars
    assert len(every["series"][0]["bars"]) == every["series"][0]["bar_count"] > 20


async def test_a_share_that_is_younger_or_gone_is_told() -> None:
    young, gone = ramp(date(2026, 4, 20), TODAY), ramp(date(2025, 5, 1), date(2026, 3, 31))
    for data, period, said in (
        (young, "1y", "AAPL (2026-04-20 to 2026-06-10)"),
        (young, "ytd", "AAPL (2026-04-20 to 2026-06-10)"),
        (gone, "ytd", "AAPL (2025-12-31 to 2026-03-31)"),
        (gone, "1y", "AAPL (2025-05-01 to 2026-03-31)"),
    ):
        bars = {"data": data, "mdAvailability": "S", "tradingDayDuration": 390}
        async with edited("ready", {HISTORY: partial(other, bars)}, now=NOW) as me:
            told = await me.ask("price_history", symbols=AAPL, period=period)
        assert f"IBKR has fewer days than asked for: {said}." in told["notes"]
        assert told["complete"] is False


async def test_arguments_that_say_nothing_change_nothing() -> None:
    async with conversation("ready", now=NOW) as me:
        bare = await me.ask("price_history", symbols=AAPL)
        filled = await me.ask("price_history", symbols=AAPL, period="", start="", end="", bar="", picture=False)
        default = await me.ask("price_history", symbols=AAPL, period="1y", start="0", end="none", bar="null")
    assert {**bare, "as_of": ""} == {**filled, "as_of": ""} == {**default, "as_of": ""}


@pytest.mark.parametrize(
    ("start", "end", "bar", "sent", "shown"),
    [
        ("2019-01-01", "", "", "391w", "1m"), ("2019-01-02", "", "", "391w", "1w"),
        ("2023-12-01", "", "", "933d", "1d"), ("2026-06-10", "", "", "1d", "5min"),
        ("2026-06-10", "", "15min", "6d", "15min"), ("2026-06-08", "", "15min", "4d", "15min"),
        ("2026-03-04", "2026-03-04", "", "15d", "1h"), ("2026-01-01", "", "weekly", "171d", "1w"),
    ],
)  # fmt: skip
def test_bars_fit_the_days_that_are_asked_for(start: str, end: str, bar: str, sent: str, shown: str) -> None:
    span = parse_span("", bar, TODAY, start, end)
    assert (span.period, span.bar) == (sent, shown)


@pytest.mark.parametrize(
    ("start", "end", "bar", "said"),
    [
        ("2005-01-01", "", "", "longer than the 15 years"), ("2019-01-01", "", "1d", "Use one of 1w, 1m"),
        ("2026-01-01", "", "5min", "Use one of 4h, 8h, 1d"), ("2026-07-01", "", "", "after today"),
        ("2026-03-04", "2026-03-01", "", "before start"), ("soon", "", "", "not a date"),
    ],
)  # fmt: skip
def test_days_that_ibkr_does_not_have_are_refused_before_it_is_asked(start: str, end: str, bar: str, said: str) -> None:
    with pytest.raises(BadArgument, match=said):
        parse_span("", bar, TODAY, start, end)
