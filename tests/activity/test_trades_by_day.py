"""An order that is filled on several days is told day by day, at the dates of its exchange."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.support.asking import table
from tests.support.edited import edited

pytestmark = pytest.mark.anyio
WEDNESDAY = datetime(2026, 12, 9, 20, 0, tzinfo=UTC)
Fill = tuple[str, float, str]


def fills(*sent: Fill, **changes: Any) -> Callable[[Any], Any]:
    """IBKR's list with one order alone: the time in UTC, size and price of each fill."""

    def edit(body: list[dict[str, Any]] | None) -> list[dict[str, Any]]:
        row = next(iter(body or []), {})
        return [
            row | {
                "execution_id": f"0000e0d5.{number}.01", "order_id": 777, "side": "B", "symbol": "AAPL",
                "conid": 265598, "conidEx": "265598", "sec_type": "STK", "contract_description_1": "AAPL",
                "listing_exchange": "NASDAQ", "account": "DU1234567", "accountCode": "DU1234567",
                "trade_time": at.replace(" ", "-"), "size": size, "price": price, "commission": "1.0",
                "net_amount": size * float(price),
                "trade_time_r": int(datetime.strptime(at, "%Y%m%d %H:%M:%S").replace(tzinfo=UTC).timestamp() * 1000),
            } | changes
            for number, (at, size, price) in enumerate(sent)
        ]  # fmt: skip

    return edit


async def told(edit: Callable[[Any], Any], **arguments: Any) -> dict[str, Any]:
    async with edited("awkward", {"/iserver/account/trades": edit}, now=WEDNESDAY) as talk:
        return await talk.ask("trades", **arguments)


async def test_what_an_order_filled_on_each_day_is_told_under_that_day() -> None:
    answer = await told(fills(("20261208 15:00:00", 10, "100"), ("20261209 15:00:00", 4, "110"),
                              ("20261209 16:00:00", 1, "120")))  # fmt: skip
    rows = table(answer)
    assert [(row["quantity"], row["price"], row["amount"], row["fills"]) for row in rows] == [
        (5, 112, 560, 2), (10, 100, 1000, 1),
    ]  # fmt: skip
    assert answer["by_date"][1:] == [["2026-12-09", 1, 560, None, 2], ["2026-12-08", 1, 1000, None, 1]]
    assert answer["totals"] == [{"currency": "USD", "bought": 1560.0, "commission": 3.0}]
    assert "Filled on several days, with a row for each: AAPL." in answer["notes"]


async def test_today_has_what_was_filled_today_alone() -> None:
    answer = await told(fills(("20261208 15:00:00", 10, "100"), ("20261209 15:00:00", 5, "110")), days=1)
    assert answer["totals"] == [{"currency": "USD", "bought": 550.0, "commission": 1.0}]


@pytest.mark.parametrize(
    ("contract", "days"),
    [
        # 23:59 and 00:01 in New York are two days, in UTC they are one.
        ({}, ["2026-12-09", "2026-12-08"]),
        # In Tokyo they are 13:59 and 14:01 of one afternoon.
        ({"symbol": "7203", "contract_description_1": "7203", "conid": 13905815, "conidEx": "13905815",
          "listing_exchange": "TSEJ"}, ["2026-12-09"]),
    ],
)  # fmt: skip
async def test_a_day_ends_at_midnight_of_the_exchange(contract: dict[str, Any], days: list[str]) -> None:
    answer = await told(fills(("20261209 04:59:00", 10, "100"), ("20261209 05:01:00", 5, "100"), **contract))
    assert [row.get("date", "2026-12-09") for row in table(answer)] == days


async def test_a_fill_without_a_time_is_part_of_its_order() -> None:
    def edit(body: Any) -> Any:
        rows = fills(("20261208 15:00:00", 10, "100"), ("20261208 15:01:00", 5, "100"))(body)
        return [rows[0], rows[1] | {"trade_time": "", "trade_time_r": None}]

    (row,) = table(await told(edit))
    assert (row["quantity"], row["fills"]) == (15, 2)
