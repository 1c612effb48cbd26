"""What happened over any period: every kind of event, with sums by currency that count nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from bezant_mcp.errors import BadArgument
from bezant_mcp.history import activity
from bezant_mcp.history.errors import NotInStatement
from tests.support.flex import shared, xml
from tests.support.statements import asking_files, by, cents, rows

pytestmark = pytest.mark.anyio
SECOND, THIRD, FIFTH, SIXTH = (
    "02-trades-lots-usd-base", "03-accounts-transfers-corporate-actions", "05-daily-breakout-returns",
    "06-trade-confirms",
)  # fmt: skip


async def test_a_cancelled_trade_is_in_the_sums_and_its_pair_in_no_row() -> None:
    path, right = shared(SECOND)
    async with asking_files(path) as ask:
        each = await ask(activity, kind="trades", limit=0)
        cancelled = await ask(activity, kind="trades", symbol="CANC")
    assert each["count"] == right["trade_rows_after_removing_cancelled_pairs"]
    assert [row["price"] for row in rows(cancelled)] == [19.5]
    assert by(rows(cancelled, "totals"), "currency")["USD"]["bought"] == -195
    commissions = {row["currency"]: row["commission"] for row in rows(each, "totals")}
    assert commissions == {name: cents(amount) for name, amount in right["commissions_by_currency"].items()}


async def test_exchanges_of_currencies_are_a_kind_of_their_own_and_no_purchases() -> None:
    path, right = shared(SECOND)
    async with asking_files(path) as ask:
        fx = await ask(activity, kind="fx")
        everything = await ask(activity, limit=0)
    pairs = {row["symbol"]: row for row in rows(fx)}
    assert pairs.keys() == {each["pair"] for each in right["fx_conversions"]}
    assert (pairs["EUR.USD"]["side"], pairs["EUR.USD"]["amount"]) == ("SELL", 545)
    assert {row["symbol"] for row in rows(everything) if row["kind"] == "fx"} == pairs.keys()
    # Shares and options alone: no exchange is a purchase.
    stocks = by(rows(everything, "totals"), "currency")["GBP"]
    assert stocks["bought"] == -1000


async def test_fills_of_an_order_are_one_row_with_their_average_price() -> None:
    path, _ = shared(SIXTH)
    async with asking_files(path) as ask:
        orders, fills = await ask(activity, kind="orders"), await ask(activity, kind="fills")
    assert (orders["count"], fills["count"]) == (4, 5)
    (bought,) = (row for row in rows(orders) if row.get("fills") == 2)
    assert (bought["quantity"], bought["price"], bought["amount"]) == (10, 100, -1000)
    assert orders["totals"] == fills["totals"]


async def test_corporate_actions_and_transfers_have_their_quantities_and_cash() -> None:
    path, right = shared(THIRD)
    async with asking_files(path) as ask:
        actions = await ask(activity, kind="corporate actions", limit=0)
        moved = await ask(activity, kind="transfers", limit=0)
    told = rows(actions)
    assert len(told) == 7
    for action in right["corporate_actions"]:
        if "row_quantity" in action:
            assert [row["quantity"] for row in told if row["symbol"] == action["symbol"]] == [
                int(action["row_quantity"])
            ]
    (taken,) = (row for row in told if row["symbol"] == "TAKE")
    assert (taken["amount"], taken["quantity"]) == (1500, -50)
    # Between own accounts nothing comes in: 2,000 out of one and into the other.
    assert {row["currency"]: row["transfers"] for row in rows(moved, "totals")}["EUR"] == 0
    assert [row["description"] for row in rows(moved) if row["symbol"] == "INCO"] == [
        "from 99-EXTERNAL position worth 4000"
    ]


async def test_deposits_and_withdrawals_are_told_and_a_period_has_its_own() -> None:
    path, right = shared(FIFTH)
    async with asking_files(path) as ask:
        told = await ask(activity, kind="deposits")
        day = await ask(activity, kind="withdrawals", period="2024-01-04")
    (total,) = rows(told, "totals")
    assert (total["deposits"], total["withdrawals"]) == (float(right["deposits"]), float(right["withdrawals"]))
    assert [row["amount"] for row in rows(day)] == [5000]


async def test_sections_that_were_not_ticked_are_named_with_what_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(xml("<Trades />"))
    async with asking_files(tmp_path / "a.xml") as ask:
        told = await ask(activity)
        with pytest.raises(NotInStatement, match="Transfers"):
            await ask(activity, kind="transfers")
        with pytest.raises(BadArgument, match="kind"):
            await ask(activity, kind="nonsense")
    assert told["complete"] is False
    assert told["notes"][0] == (
        "The statements lack Corporate Actions, Transfers, Cash Transactions (to add it: docs/statements.md), so "
        "these are unknown: corporate_actions, transfers, deposits, fees."
    )


async def test_pages_follow_each_other_and_end() -> None:
    path, _ = shared(SECOND)
    async with asking_files(path) as ask:
        whole = rows(await ask(activity, kind="trades", limit=0))
        pages, cursor = [], ""
        while True:
            told = await ask(activity, kind="trades", limit=5, cursor=cursor)
            pages += told["rows"]
            cursor = told.get("cursor", "")
            if not cursor:
                break
    assert len(pages) == len(whole) == 17
    assert [row["date"] for row in whole] == sorted((row["date"] for row in whole), reverse=True)
