"""Returns drawn at random beside a benchmark with other holidays, and what must be said of some days of them.

python -m tests.support.returns_truth [ACCOUNTS] [FIRST SEED]
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import sys
from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from mcp.server.mcpserver.exceptions import ToolError

from bezant_mcp.gateway import Gateway
from bezant_mcp.server.tool import Tool, as_json
from bezant_mcp.settings import Settings
from tests.support.book_truth import Answer, Fault, same
from tests.support.random_books import QUICK
from tests.support.seeds import report
from tests.support.tiny_server import Arrival, Reply, TinyServer

DAY = timedelta(days=1)
# What the benchmark is: its exchange, currency, zone, and when its day of trading begins there.
PLACES = (
    ("ARCA", "USD", "America/New_York", time(9, 30), 390), ("TSEJ", "JPY", "Asia/Tokyo", time(9), 330),
    ("ASX", "AUD", "Australia/Sydney", time(10), 360), ("IBIS", "EUR", "Europe/Berlin", time(9), 510),
)  # fmt: skip
GIVEN = {"1D": 1, "7D": 7, "1M": 30, "1Y": 365}
FAR = 5


class Drawn:
    """One account's days, and a benchmark's.

    Attributes:
        growth: What 1 has become at the end of each day that IBKR has.
        closes: The benchmark's, by its own days.
    """

    def __init__(self, seed: int) -> None:
        dice = random.Random(f"returns {seed}")
        self.today = datetime.now(UTC).astimezone(ZoneInfo("America/New_York")).date()
        self.end = self.today - dice.choice((0, 0, 1, 1, 3)) * DAY
        length = dice.choice((20, 75, 400, 400, 400))
        weekends = dice.random() < 0.5
        self.growth: dict[date, Decimal] = {}
        self.values: dict[date, Decimal] = {}
        worth, value = Decimal(1), Decimal(dice.randrange(5_000, 900_000))
        for ago in range(length, -1, -1):
            on = self.end - ago * DAY
            if not weekends and on.weekday() > 4 and 0 < ago < length:
                continue
            change = Decimal(dice.randrange(-200, 210)) / 10_000
            worth *= 1 + change
            value = value * (1 + change) + Decimal(dice.choice((0,) * 30 + (5_000, -1_000)))
            self.growth[on], self.values[on] = worth, value.quantize(Decimal("0.01"))
        if dice.random() < 0.3:  # a hole
            begins = self.end - dice.randrange(10, 300) * DAY
            for on in [on for on in self.growth if begins <= on < begins + dice.choice((3, 12)) * DAY]:
                if on not in (min(self.growth), self.end):
                    del self.growth[on], self.values[on]
        self.place = dice.choice(PLACES)
        self.closes: dict[date, Decimal] = {}
        price = Decimal(dice.randrange(1_000, 90_000)) / 100
        for ago in range(460, -1, -1):
            on = self.today - ago * DAY
            price = (price * (1 + Decimal(dice.randrange(-200, 205)) / 10_000)).quantize(Decimal("0.0001"))
            begun = datetime.combine(on, self.place[3], ZoneInfo(self.place[2])) < datetime.now(UTC)
            if on.weekday() < 5 and dice.random() > 0.03 and begun:
                self.closes[on] = price

    def series(self, start: date) -> dict[str, Any]:
        """Those after the end of a day as IBKR sends them, or from the account's first day."""
        days = sorted(self.growth)
        place = max(bisect_right(days, start) - 1, 0)
        before, rows = days[place], days[place + 1 :]
        return {
            "freq": "D", "dates": [f"{on:%Y%m%d}" for on in rows], "nav": [float(self.values[on]) for on in rows],
            "cps": [float(round(self.growth[on] / self.growth[before] - 1, 10)) for on in rows],
            "startNAV": {"date": f"{before:%Y%m%d}", "val": float(self.values[before])},
        }  # fmt: skip

    def all_periods(self) -> dict[str, Any]:
        starts = {name: self.end - days * DAY for name, days in GIVEN.items()}
        starts |= {"MTD": self.end.replace(day=1) - DAY, "YTD": self.end.replace(month=1, day=1) - DAY}
        found = {name: self.series(start) for name, start in starts.items()}
        rows = {name: one for name, one in found.items() if one["dates"]}
        return {"rc": 0, "currencyType": "base", "DU1": {
            **rows, "baseCurrency": "USD", "periods": [*rows], "lastSuccessfulUpdate": f"{self.end} 00:00:00",
        }}  # fmt: skip

    def bars(self) -> list[dict[str, Any]]:
        zone, opens = ZoneInfo(self.place[2]), self.place[3]
        return [
            {"o": float(price), "c": float(price), "h": float(price + 1), "l": float(price) - 0.5, "v": 100,
             "t": int(datetime.combine(on, opens, zone).timestamp() * 1000)}
            for on, price in self.closes.items()
        ]  # fmt: skip

    async def __call__(self, arrival: Arrival) -> Reply:
        path = arrival.target.partition("?")[0].removeprefix("/v1/api")
        exchange, currency, _, _, minutes = self.place
        up = {"authenticated": True, "connected": True, "competing": False, "established": True}
        answers: dict[str, Any] = {
            "/iserver/auth/status": up, "/tickle": {"session": "x", "iserver": {"authStatus": up}},
            "/portfolio/accounts": [{"id": "DU1", "accountId": "DU1", "currency": "USD", "type": "INDIVIDUAL"}],
            "/iserver/accounts": {"accounts": ["DU1"], "selectedAccount": "DU1"},
            "/pa/allperiods": self.all_periods(), "/portfolio2/DU1/positions": [],
            "/trsrv/secdef": {"secdef": [{
                "conid": 756733, "ticker": "IDX", "name": "INDEX", "currency": currency, "assetClass": "STK",
                "listingExchange": exchange, "allExchanges": exchange, "type": "ETF", "isUS": currency == "USD",
            }]},
            "/trsrv/stocks": {"IDX": [{"name": "INDEX", "chineseName": None, "assetClass": "STK", "contracts": [
                {"conid": 756733, "exchange": exchange, "isUS": currency == "USD"}]}]},
            "/iserver/marketdata/history": {
                "symbol": "IDX", "data": self.bars(), "mdAvailability": "S", "tradingDayDuration": minutes,
            },
        }  # fmt: skip
        if path.startswith("/portfolio/DU1/positions"):
            return Reply(200, b"[]")
        return Reply(*((200, json.dumps(answers[path]).encode()) if path in answers else (404, b"{}")))

    @property
    def today_there(self) -> date:
        """The date at the benchmark's exchange."""
        return datetime.now(UTC).astimezone(ZoneInfo(self.place[2])).date()

    def asked(self, dice: random.Random, today: date) -> tuple[dict[str, str], date, date]:
        """What is asked for, and the first and last day that it means on some day."""
        month = today.replace(day=1)
        before = (month - DAY).replace(day=1)
        quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
        first = today - dice.randrange(8, 330) * DAY
        last = min(today, first + dice.randrange(3, 120) * DAY)
        return dice.choice([
            ({"period": "last month"}, before, month - DAY), ({"period": f"{before:%Y-%m}"}, before, month - DAY),
            ({"period": "qtd"}, quarter, today), ({"start": f"{first}"}, first, today),
            ({"start": f"{first}", "end": f"{last}"}, first, last), ({"period": f"{first} to {last}"}, first, last),
            ({"period": f"since {first:%-d %B %Y}"}, first, today),
        ])  # fmt: skip


async def ask(drawn: Drawn, tool: str, **arguments: Any) -> Answer | str:
    """What the tool answers; the text of an error begins with ``ERROR``."""
    async with TinyServer(drawn) as server:
        settings = Settings(gateway_url=f"{server.url}/v1/api", state_dir=None)
        async with Gateway(settings, limits=QUICK) as gateway:
            try:
                told = await Tool.listed(tool, title=tool, seconds=20.0).answer(gateway, dict(arguments))
                return Answer(as_json(told, gateway.redaction)[0], {})
            except ToolError as error:
                return f"ERROR {error}"


async def return_faults(seed: int) -> list[Fault]:
    """What is said wrongly of one account."""
    drawn = Drawn(seed)
    arguments, first, last = drawn.asked(random.Random(f"asked {seed}"), drawn.today)
    answer = await ask(drawn, "performance", **arguments, vs="756733")
    there, first_there, last_there = drawn.asked(random.Random(f"asked {seed}"), drawn.today_there)
    prices = await ask(drawn, "price_history", **there, symbols="756733", bar="1d", limit=0)
    asked = f"{arguments} {first} {last}, {there} {first_there} {last_there}"
    where = f"{asked}, account {min(drawn.growth)} to {drawn.end} {drawn.place[0]}"
    return [(kind, f"{where}: {said}") for kind, said in (
        *of_returns(drawn, first, last, answer), *of_prices(drawn, first_there, last_there, prices))]  # fmt: skip


def of_returns(drawn: Drawn, first: date, last: date, answer: Answer | str) -> Iterator[Fault]:
    # IBKR's longest series begins a year before its end, or with the account.
    days = sorted(drawn.growth)
    oldest = max(bisect_right(days, drawn.end - 365 * DAY) - 1, 0)
    days = days[oldest:]
    begins, ends = bisect_right(days, first - DAY) - 1, bisect_right(days, last) - 1
    if begins < 0 or ends <= begins:
        if not isinstance(answer, str):
            yield "a return of no days", answer.text[:600]
        return
    if isinstance(answer, str):
        yield answer.split()[1], answer[:300]
        return
    start, end = days[begins], days[ends]
    (row,) = answer.rows()
    true = 100 * (drawn.growth[end] / drawn.growth[start] - 1)
    if (row["start"], row["end"]) != (f"{start}", f"{end}") or not same(row["return_percent"], true):
        yield "return", f"{row}, should be {start} {end} {true}"
    if not (same(row["start_value"], drawn.values[start]) and same(row["end_value"], drawn.values[end])):
        yield "value", f"{row}, should be {drawn.values[start]} {drawn.values[end]}"
    if answer.complete and max((first - DAY - start).days, (last - end).days) > FAR:
        yield "a hole and complete", f"{row} {answer.notes}"
    yield from of_benchmark(drawn, start, end, days, answer)


def of_benchmark(drawn: Drawn, start: date, end: date, days: list[date], answer: Answer) -> Iterator[Fault]:
    both = [on for on in days if on in drawn.closes and on <= end]
    begins = max((on for on in both if on <= start), default=next(iter(both), None))
    rows = answer.rows("against")
    if begins is None or begins >= both[-1]:
        if rows or answer.complete:
            yield "compared over no days", f"{rows} {answer.notes}"
        return
    if not rows:
        yield "no comparison", answer.text[:1500]
        return
    (row,) = rows
    own = 100 * (drawn.growth[both[-1]] / drawn.growth[begins] - 1)
    other = 100 * (drawn.closes[both[-1]] / drawn.closes[begins] - 1)
    told = next(value for name, value in row.items() if name.startswith("IDX@"))
    if (row["start"], row["end"]) != (f"{begins}", f"{both[-1]}"):
        yield "days compared", f"{row}, should be {begins} {both[-1]}"
    elif not (same(row["own_percent"], own) and same(told, other)):
        yield "comparison", f"{row}, should be {own} {other}"
    if drawn.place[1] != "USD" and "not converted" not in answer.notes:
        yield "another currency not told", answer.notes


def of_prices(drawn: Drawn, first: date, last: date, answer: Answer | str) -> Iterator[Fault]:
    """The bars of these days, and the change from the close before them."""
    within = {on: price for on, price in drawn.closes.items() if first <= on <= last}
    if isinstance(answer, str) or not within:
        if within or not isinstance(answer, str):
            yield "prices", f"{answer}"[:300]
        return
    (one,) = answer.data["series"]
    begins = max(on for on in drawn.closes if on < first)
    true = 100 * (drawn.closes[max(within)] / drawn.closes[begins] - 1)
    if (one["start"], one["end"]) != (f"{begins}", f"{max(within)}") or not same(one["change_percent"], true):
        yield "price change", f"{one}, should be {begins} {max(within)} {true}"[:600]
    if [bar[0] for bar in one["bars"]] != [f"{on}" for on in sorted(within)] or one["bar_count"] != len(within):
        yield "bars", f"{one}"[:600]
    for name, price in (("high", max(within.values()) + 1), ("low", min(within.values()) - Decimal("0.5"))):
        if not same(one[name], price, abs(price) / 100_000):
            yield f"{name} price", f"{one}, should be {price}"[:600]


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    sys.exit(asyncio.run(report(return_faults, "accounts", 200)))
