"""What trades cost in the account's base currency, and on which date each was made. Worked out by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from dateutil import tz

from tests.activity.test_trades_of_every_class import LEGS, LEGS_DEFINED, SPREAD, definition, fill, wire
from tests.support.asking import by, conversation, table
from tests.support.edited import edited
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio

LEDGER = "/ledger"


def at(*moment: int) -> int:
    """A moment in UTC as IBKR writes it."""
    return int(datetime(*moment, tzinfo=UTC).timestamp() * 1000)  # type: ignore[misc,arg-type]


async def test_what_was_traded_in_several_currencies_is_told_in_base_too() -> None:
    async with conversation() as me:
        told = await me.ask("trades")
        asked = [path for _, path, _ in me.simulated.seen if path.endswith(LEDGER)]
    # 1 GBP = 1.25 USD, 1 CHF = 1.15 USD: 2517 + 2610 x 1.25 bought; 1550 + 900 + 910 x 1.15 sold;
    # 1.05 + 1.00 + 0.70 + 3 x 1.25 + 5 x 1.15 of commission.
    assert told["total_base"] == {"currency": "USD", "bought": 5779.5, "sold": 3496.5, "commission": 12.25}
    rows = by(table(told), "symbol")
    assert (rows["SHEL"]["amount_base"], rows["SHEL"]["commission_base"]) == (3262.5, 3.75)
    assert (rows["MSFT"]["amount_base"], rows["MSFT"]["commission_base"]) == (2517, 1)
    assert "Amounts in USD are at current rates: 1 CHF = 1.15, 1 GBP = 1.25." in told["notes"]
    assert told["complete"] is True
    assert len(asked) == 1


async def test_what_is_in_base_currency_alone_asks_for_no_rate_and_says_nothing_twice() -> None:
    async with conversation() as me:
        told = await me.ask("trades", symbol="MSFT")
        asked = [path for _, path, _ in me.simulated.seen if path.endswith(LEDGER)]
    assert (asked, told.get("total_base")) == ([], None)
    assert not {"amount_base", "commission_base"} & set(told["columns"])


async def test_without_rates_the_sums_in_base_are_without_those_currencies_and_say_so() -> None:
    async with edited("awkward", {LEDGER: lambda _: {"error": "down"}}) as me:
        told = await me.ask("trades")
    assert by(table(told), "symbol")["SHEL"]["amount_base"] is None
    assert told["total_base"] == {"currency": "USD", "bought": 2517, "sold": 2450, "commission": 2.75}
    assert any(note.startswith("The sums in USD leave out CHF, GBP: no exchange rate") for note in told["notes"])


DEFINED = [
    definition(900001, "STK", "USD", listingExchange="NASDAQ"),
    definition(900002, "STK", "JPY", listingExchange="TSEJ"),
    definition(900003, "STK", "GBP", listingExchange="LSE"),
]
# Half past eight in the evening of the 27th in New York is the 28th in UTC; in Tokyo it is the 28th, half past ten in
# the morning; half past eleven in the evening of UTC is the next day there.
DATED: list[tuple[dict[str, Any], str]] = [
    (fill(1, "STK", 10, "200.00", 2000.0, trade_time_r=at(2026, 11, 28, 1, 30)), "2026-11-27"),
    (fill(2, "STK", 100, "2800.00", 280000.0, trade_time_r=at(2026, 11, 26, 23, 30)), "2026-11-27"),
    (fill(3, "STK", 100, "2610.00", 2610.0, trade_time_r=at(2026, 11, 26, 12, 0)), "2026-11-26"),
]


async def test_each_trade_has_the_date_of_its_exchange_and_each_date_its_sums() -> None:
    async with edited("awkward", wire([row for row, _ in DATED], DEFINED)) as me:
        told = await me.ask("trades")
    rows = by(table(told), "conid")
    assert [rows[row["conid"]]["date"] for row, _ in DATED] == [date for _, date in DATED]
    assert rows[900001]["at"] == "2026-11-28T01:30:00+00:00"
    # 2000 + 280000 x 0.0068 = 3904; commissions 1 + 0.0068. In pence: 2610 GBP x 1.25 = 3262.50; 1.25.
    assert told["by_date"] == [
        ["date", "orders", "bought_USD", "sold_USD", "commission_USD"],
        ["2026-11-27", 2, 3904, None, 1.01],
        ["2026-11-26", 1, 3262.5, None, 1.25],
    ]
    assert "Dates are those at the contract's exchange." in told["notes"]


async def test_dates_that_are_those_of_utc_need_no_column_and_one_date_no_sums() -> None:
    rows = [fill(1, "STK", 10, "200.00", 2000.0, trade_time_r=at(2026, 11, 27, 15, 0))]
    async with edited("awkward", wire(rows, DEFINED)) as me:
        told = await me.ask("trades")
    assert "date" not in told["columns"]
    assert "by_date" not in told
    assert not any("Dates are" in note for note in told["notes"])


async def test_today_is_that_of_the_exchange() -> None:
    zone = tz.gettz("America/New_York")
    midnight = datetime.now(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    moments = [midnight - timedelta(minutes=5), midnight + timedelta(seconds=1)]
    rows = [
        fill(1, "STK", 10, "200.00", 2000.0, order_id=number, execution_id=f"0000000{number}.01.01",
             trade_time_r=int(moment.timestamp() * 1000))
        for number, moment in enumerate(moments, start=1)
    ]  # fmt: skip
    async with edited("awkward", wire(rows, DEFINED)) as me:
        today, both = await me.ask("trades", days="today"), await me.ask("trades", days="yesterday")
    assert (today["count"], today["totals"]) == (1, [{"currency": "USD", "bought": 2000, "commission": 1}])
    assert "Left out, because traded before today at their exchange: XYZ." in today["notes"]
    assert (both["days"], both["count"]) == (2, 2)
    yesterday = (midnight - timedelta(days=1)).date().isoformat()
    assert both["by_date"][2] == [yesterday, 1, 2000, None, 1]


async def test_a_combination_and_its_legs_count_once_in_base_and_by_date() -> None:
    earlier = fill(1, "STK", 10, "200.00", 2000.0, trade_time_r=at(2026, 11, 27, 15, 0))
    async with edited("awkward", wire([earlier, SPREAD, *LEGS], [*DEFINED, *LEGS_DEFINED])) as me:
        told = await me.ask("trades")
    # One row of the combination, two of its legs: 500 bought, 300 sold, a commission of 1 for each leg.
    assert told["by_date"][1:] == [["2026-11-28", 3, 500, 300, 2], ["2026-11-27", 1, 2000, None, 1]]


async def test_what_i_traded_yesterday_and_what_it_cost_is_one_short_answer() -> None:
    async with conversation("ready") as me:
        await me.ask("trades", days=2)
        await me.ask("trades")
        lengths = [tokens(text) for text in me.texts]
    assert max(lengths) <= 1000


async def test_older_trades_are_in_statements_and_the_answer_says_so() -> None:
    async with conversation() as me:
        said = await me.error("trades", days="this year")
    assert "statements do" in said
