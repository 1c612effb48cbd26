"""Price history: a path from last year's price to today's, cut into bars, and the endpoint that shows it."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Any

from bezant_mcp.simulator.api.preconditions import BROKERAGE
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.api.trading_hours import is_trading_day, last_trading_day, newest_session, session
from bezant_mcp.simulator.messages import Reply, bad_request, error, json_reply
from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.paths import BLOCK, bridge, dice, drift, moves, place_of
from bezant_mcp.simulator.world.world import World

PERIOD = re.compile(r"^(\d+)(min|h|d|w|m|y)$")
PERIOD_LIMITS = {"min": 30, "h": 8, "d": 1000, "w": 792, "m": 182, "y": 15}
DAYS_OF = {"d": 1, "w": 7, "m": 30.4375, "y": 365}
BAR_SECONDS = {
    "1min": 60, "2min": 120, "3min": 180, "5min": 300, "10min": 600, "15min": 900, "30min": 1800, "1h": 3600,
    "2h": 7200, "3h": 10800, "4h": 14400, "8h": 28800, "1d": 86400, "1w": 604800, "1m": 2592000,
}  # fmt: skip
MAX_BARS = 1000
# The bar when none is asked for, by the longest period in days that it suits.
BARS_BY_DAYS = ((1, "1min"), (7, "15min"), (31, "30min"), (731, "1d"), (math.inf, "1w"))
DEFAULT_CHART = ("84d", "1d")  # what comes for units in upper case and other nonsense
FLAT_DAYS = 2
YEARLY_GROWTH = 0.05  # before last year
VOLUME = 12000.5


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, prices in the contract's currency."""

    starts: datetime
    open: float
    high: float
    low: float
    close: float
    volume: float


def wants(period: str, bar: str) -> tuple[float, int]:
    """The days of a period and the seconds of a bar; the default chart for what is not understood."""
    found = PERIOD.match(period)
    if not found or bar not in BAR_SECONDS or not 1 <= int(found[1]) <= PERIOD_LIMITS[found[2]]:
        return wants(*DEFAULT_CHART)
    length, unit = int(found[1]), found[2]
    days = DAYS_OF[unit] * length if unit in DAYS_OF else length * (60 if unit == "min" else 3600) / 86400
    return days, BAR_SECONDS[bar]


def bar_for(period: str) -> str:
    """The bar of a chart for which none is asked."""
    days, _ = wants(period, "1d")
    return next(bar for longest, bar in BARS_BY_DAYS if days <= longest)


def close_on(contract: Contract, day: date, newest: date, seed: int) -> float:
    """The closing price of a day: the price now for the newest, the previous close before it, a walk from last year."""
    if day >= newest:
        return contract.price
    year = 365 if contract.asset_class == "CRYPTO" else 260
    place, last = place_of(contract, day), place_of(contract, newest) - 1
    first, then = last + 1 - year, contract.year_ago or contract.previous
    if place >= last:
        return contract.previous
    # A chart of a year begins in the first days, whatever weekday it is. Before them no price has to be met.
    older = max(0, first - FLAT_DAYS - place)
    if older:
        off = drift(contract, seed, place, place + older - BLOCK, place + older) / 2 - YEARLY_GROWTH * older / year
        return float(then * math.exp(off))
    way = min(1.0, (last - place) / (last - first))
    off = drift(contract, seed, place, first, last) if way < 1 else 0.0
    return float(contract.previous * math.pow(then / contract.previous, way) * math.exp(off))


def daily(contract: Contract, first: date, last: date, newest: date, seed: int) -> Iterator[Bar]:
    """One bar for each trading day from ``first`` to ``last``."""
    wide = sum(map(abs, moves(contract))) / 3
    before = close_on(contract, last_trading_day(first - timedelta(days=1), contract), newest, seed)
    for day in (first + timedelta(days=number) for number in range((last - first).days + 1)):
        if not is_trading_day(day, contract):
            continue
        close, key = close_on(contract, day, newest, seed), f"{seed} {contract.conid}"
        up, down, busy = (dice(f"{key} {what}", day.toordinal()) for what in ("high", "low", "volume"))
        # Quotes show the newest day with these figures.
        up, down, busy = (0.005, 0.005, 0.0) if day >= newest else (wide * abs(up), wide * abs(down), busy)
        yield Bar(
            session(contract, day)[0], before, max(before, close) * (1 + up), min(before, close) * (1 - down), close,
            round(VOLUME * math.exp(busy / 4), 1),
        )  # fmt: skip
        before = close


def year_range(contract: Contract, now: datetime, seed: int) -> tuple[float, float]:
    """The lowest and the highest price of a year."""
    bars = chart(contract, "1y", "1d", now, now, seed)
    return min(bar.low for bar in bars), max(bar.high for bar in bars)


def intraday(contract: Contract, days: list[Bar], seconds: int, now: datetime, seed: int) -> Iterator[Bar]:
    """Cut daily bars into shorter ones along a walk that stays in the day's range and ends at the close, or now."""
    for day in days:
        closes = session(contract, day.starts.date())[1]
        count = max(1, math.ceil((min(closes, now) - day.starts).total_seconds() / seconds))
        minutes = count * seconds // 60
        starts = range(0, minutes, seconds // 60)
        key = f"{seed} {contract.conid} {day.starts:%Y%m%d}"
        step = (day.high - day.low) / math.sqrt(minutes) / 2  # of a minute

        def within(price: float, day: Bar = day) -> float:
            return min(day.high, max(day.low, price))

        prices = [
            within(day.open + (day.close - day.open) * minute / minutes + step * bridge(key, minute, 0, minutes))
            for minute in (*starts, minutes)
        ]
        # Most is traded near the opening and the close.
        busy = [(1 + (2 * at / minutes - 1) ** 2) * math.exp(dice(f"{key} volume", at) / 4) for at in starts]
        for number, (at, opens, ends) in enumerate(zip(starts, prices, prices[1:], strict=False)):
            up, down = (step * math.sqrt(seconds / 60) / 2 * abs(dice(f"{key} {side}", at)) for side in ("high", "low"))
            yield Bar(
                day.starts + timedelta(minutes=at), opens, within(max(opens, ends) + up),
                within(min(opens, ends) - down), ends, round(day.volume * busy[number] / sum(busy), 1),
            )  # fmt: skip


def merged(bars: list[Bar]) -> Bar:
    """One bar for several."""
    return Bar(
        bars[0].starts, bars[0].open, max(bar.high for bar in bars), min(bar.low for bar in bars), bars[-1].close,
        sum(bar.volume for bar in bars),
    )  # fmt: skip


def chart(contract: Contract, period: str, bar: str, end: datetime, now: datetime, seed: int) -> list[Bar]:
    """The bars of a period that ends at ``end``, at most a thousand."""
    days, seconds = wants(period, bar)
    first, last = (end - timedelta(days=days)).date(), newest_session(contract, min(end, now))
    if days <= 1:  # one day is the last session, minutes and hours are the end of it
        first = last
    rows = list(daily(contract, first, last, newest_session(contract, now), seed))
    if seconds < BAR_SECONDS["1d"]:
        rows = list(intraday(contract, rows, seconds, now, seed))
        if days < 1:
            rows = rows[-max(1, round(days * 86400 / seconds)) :]
    elif seconds > BAR_SECONDS["1d"]:
        by = "%G %V" if seconds == BAR_SECONDS["1w"] else "%Y %m"
        rows = [merged(list(group)) for _, group in groupby(rows, key=lambda row: row.starts.strftime(by))]
    return rows[-MAX_BARS:]


def as_json(contract: Contract, bars: list[Bar], *, midpoint: bool) -> list[dict[str, Any]]:
    """Bars as the API writes them: quoted prices, volume in hundreds."""
    factor = contract.quote_factor
    return [
        {
            "o": round(bar.open * factor, 4), "c": round(bar.close * factor, 4), "h": round(bar.high * factor, 4),
            "l": round(bar.low * factor, 4), "v": 0 if midpoint else bar.volume,
            "t": int(bar.starts.timestamp() * 1000),
        }
        for bar in bars
    ]  # fmt: skip


def history(world: World, call: Call) -> Reply:
    """``/iserver/marketdata/history``: the window ends at ``startTime``."""
    query = call.query
    conid = query.get("conid", "")
    contract = world.book.contracts.get(int(conid)) if conid.isdigit() else None
    if contract is None:
        return bad_request("conid") if not conid.isdigit() else error("No data.", 500)
    period = query.get("period", "1d")
    bar = query.get("bar") or bar_for(period)
    if query.get("direction", "-1") == "1":
        return error("Chart data unavailable", 200)
    if contract.asset_class == "OPT" and bar in {"1d", "1w", "1m"}:
        return error("No data.", 500)
    if contract.availability.startswith("N"):
        return error("No market data permissions", 500)
    now = world.clock.moment()
    try:
        end = (
            datetime.strptime(query["startTime"], "%Y%m%d-%H:%M:%S").replace(tzinfo=UTC)
            if "startTime" in query
            else now
        )
    except ValueError:
        return bad_request("startTime")
    bars = chart(contract, period, bar, end, now, world.seed)
    midpoint = query.get("source", "Last").lower() in {"midpoint", "bid_ask"}
    rows = as_json(contract, bars, midpoint=midpoint)
    return json_reply(
        {
            "serverId": "20001", "symbol": contract.symbol, "text": contract.name, "priceFactor": 100,
            "startTime": bars[0].starts.strftime("%Y%m%d-%H:%M:%S") if bars else "",
            "high": f"{max((row['h'] for row in rows), default=0) * 100:g}/12000.5/0",
            "low": f"{min((row['l'] for row in rows), default=0) * 100:g}/12000.5/0",
            "timePeriod": period, "barLength": wants(period, bar)[1], "mdAvailability": "S",
            "mktDataDelay": 0, "outsideRth": query.get("outsideRth") == "true",
            "tradingDayDuration": 1440 if contract.asset_class == "CRYPTO" else 390, "volumeFactor": 100,
            "priceDisplayRule": 1, "priceDisplayValue": "2", "direction": -1, "negativeCapable": False,
            "messageVersion": 2, "data": rows, "points": max(0, len(rows) - 1), "travelTime": 48,
        }
    )  # fmt: skip


ROUTES = (Route("GET", "/iserver/marketdata/history", history, BROKERAGE),)
