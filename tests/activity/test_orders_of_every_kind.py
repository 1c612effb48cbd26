"""Orders of every class and type: what is ordered in which unit, which price is what, and when there are none."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from tests.activity.test_trades_of_every_class import DEFINITIONS, LEGS_DEFINED, definition
from tests.support.asking import Conversation, by, conversation, table
from tests.support.cases import every_case
from tests.support.edited import edited

pytestmark = pytest.mark.anyio

ORDERS, RULES = "/account/orders", "/contract/rules"


def order(number: int, asset_class: str, size: object, kind: str, price: object, **more: Any) -> dict[str, Any]:
    """One working order as IBKR lists it."""
    return {
        "acct": "DU1234567", "orderId": number, "conid": 900000 + number, "conidex": str(900000 + number),
        "secType": asset_class, "ticker": "XYZ", "description1": "XYZ", "companyName": "X", "totalSize": size,
        "filledQuantity": 0.0, "remainingQuantity": size, "side": "BUY", "status": "Submitted", "orderType": kind,
        "price": price, "timeInForce": "GTC", "cashCcy": "USD", "lastExecutionTime": "261128152000",
    } | more  # fmt: skip


def wire(orders: list[dict[str, Any]], definitions: list[dict[str, Any]], magnifier: int | None = None) -> Any:
    """Edits that make these the only orders and definitions; rules of all contracts give one magnifier."""
    return {
        ORDERS: lambda _: {"orders": orders, "snapshot": True},
        DEFINITIONS: lambda _: {"secdef": definitions},
        RULES: lambda _: {"priceMagnifier": magnifier},
    }


SPREAD = {"conid": 28812380, "conidex": "28812380;;;800000104/1,800000112/-1", "ticker": "AAPL"}
# An order, and what its row says.
KINDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "shares": (order(1, "STK", 40, "Limit", "198.50"),
               {"symbol": "XYZ", "quantity": 40, "filled": 0, "size_unit": "shares", "price": 198.5,
                "price_unit": "USD", "cash_amount": None}),
    "a fraction": (order(2, "STK", 0.000000001, "Market", "0.0"), {"quantity": 1e-9, "price": None}),
    "money": (order(3, "CRYPTO", 0.0, "Market", "", totalCashSize=20.0, ticker="BTC"),
              {"symbol": "BTC", "quantity": None, "cash_amount": 20, "cash_currency": "USD", "price": None,
               "filled": 0, "filled_unit": "coins"}),
    "money, filled in coins": (
        order(4, "CRYPTO", 0.0, "Market", "", totalCashSize=20.0, filledQuantity=0.00025289, avgPrice="79085.0",
              status="Filled"),
        {"filled": 0.00025289, "filled_unit": "coins"}),
    "money, filled in money": (
        order(5, "STK", 0.0, "Market", "", totalCashSize="1000", filledQuantity=999.5, avgPrice="200"),
        {"filled": 999.5, "filled_unit": "USD"}),
    "money, filled in what": (order(6, "STK", 0, "Market", "", totalCashSize=1000, filledQuantity=5.0),
                              {"filled": 5, "filled_unit": "shares or USD"}),
    "a pair by money": (
        order(7, "CASH", 2806.46, "Limit", "0.8908", totalCashSize=2500.0, cashCcy="CAD", filledQuantity=2499.99,
              remainingQuantity=0.0, ticker="AUD", description1="AUD.CAD", conidex="15016138@IDEALPRO"),
        {"symbol": "AUD.CAD", "quantity": 2806.46, "size_unit": "AUD", "cash_amount": 2500, "cash_currency": "CAD",
         "filled": 2499.99, "filled_unit": "CAD", "price": 0.8908, "price_unit": "CAD"}),
    "a pair by size": (order(8, "CASH", 11900, "Limit", "1.03925", ticker="EUR", description1="EUR.USD"),
                       {"symbol": "EUR.USD", "quantity": 11900, "size_unit": "EUR", "filled_unit": "EUR",
                        "price_unit": "USD", "cash_amount": None}),
    "a bond": (order(9, "BOND", 10000, "Limit", "97.00", ticker="US-T", description1="US-T 4 1/4 08/15/35"),
               {"symbol": "US-T 4 1/4 08/15/35", "size_unit": "face value?", "price": 97,
                "price_unit": "% of face value"}),
    "an option": (order(10, "OPT", 1, "Limit", "1.5", ticker="SPX", description1="SPX",
                        description2="DEC 18 '26 6000 Call", tradingClass="SPXW"),
                  {"symbol": "SPX DEC 18 '26 6000 Call (SPXW)", "size_unit": "contracts"}),
    "a combination": (order(11, "BAG", 1, "Limit", "-2.50", **SPREAD),
                      {"symbol": "AAPL combination (+1 AAPL A, -1 AAPL B)", "price": -2.5, "price_unit": "USD",
                       "size_unit": "combinations", "last": None, "away_percent": None}),
    "a combination at nothing": (order(12, "BAG", 1, "LMT", "0.00", **SPREAD), {"price": 0}),
    "a stop": (order(13, "STK", 1, "Stop", "275"), {"price": 275, "stop": None, "trailing": None}),
    "a stop as TWS has it": (order(14, "STK", 1, "STP", "", auxPrice="275.00"), {"price": 275, "stop": None}),
    "stop and limit": (order(15, "STK", 1, "STP LMT", "276.5", auxPrice=275.0), {"price": 276.5, "stop": 275}),
    "if touched": (order(16, "STK", 1, "LIT", "276.5", auxPrice="275"), {"price": 276.5, "stop": 275}),
    "trailing": (order(17, "STK", 1, "Trailing Stop", "", auxPrice="5.00"),
                 {"price": None, "stop": None, "trailing": "5 USD", "away_percent": None}),
    "trailing from a stop": (order(18, "STK", 1, "TRAIL", "241.5", trailingAmt="2%", stopPrice="0.00"),
                             {"price": 241.5, "trailing": "2%"}),
    "trailing per cent": (order(19, "STK", 1, "TRAIL", 1.7976931348623157e308, trailingPercent=1.5, stopPrice="240"),
                          {"price": 240, "trailing": "1.5%"}),
    "trailing limit": (order(20, "STK", 1, "TRAILLMT", "245.00", auxPrice="3.00"),
                       {"price": 245, "stop": None, "trailing": "3 USD"}),
    "relative": (order(21, "STK", 1, "REL", "", auxPrice="0.05"), {"price": None, "trailing": "0.05 USD"}),
    "a type of tomorrow": (order(22, "STK", 1, "Quantum", "10", auxPrice="3"),
                           {"type": "Quantum", "price": 10, "stop": None, "trailing": None}),
    "a size that says none": (order(23, "STK", 2147483647, "Market", "", filledQuantity=10.0, remainingQuantity=30.0),
                              {"quantity": None, "filled": 10}),
}  # fmt: skip
DEFINED = [
    definition(900000 + number, kind, "CAD" if number == 7 else "USD")
    for number, kind in enumerate(
        [*["STK"] * 2, *["CRYPTO"] * 2, *["STK"] * 2, *["CASH"] * 2, "BOND", "OPT", *["BAG"] * 2, *["STK"] * 11],
        start=1,
    )
] + LEGS_DEFINED


async def all_of(me: Conversation) -> dict[str, Any]:
    """Every order."""
    return await me.ask("orders", state="all", limit=0)


async def test_each_kind_of_order_says_what_is_ordered_and_which_price_is_what() -> None:
    async with edited("awkward", wire([row for row, _ in KINDS.values()], DEFINED)) as me:
        told = await all_of(me)
    rows = by(table(told), "order_id")
    with every_case() as case:
        for name, (row, expected) in KINDS.items():
            with case(name):
                assert {column: rows[row["orderId"]].get(column) for column in expected} == expected
    said = " ".join(told["notes"])
    for words in ("BUY and SELL refer to the first currency of AUD.CAD, EUR.USD.", "amount of money",
                  "the second price 3 of", "is of unknown meaning",
                  "means that sizes may be face value or pieces"):  # fmt: skip
        assert words in said
    assert told["complete"] is True


async def test_plain_orders_need_no_more_columns() -> None:
    async with edited("awkward", wire([KINDS["shares"][0]], DEFINED)) as me:
        columns = (await all_of(me))["columns"]
    assert not {"size_unit", "cash_amount", "cash_currency", "filled_unit", "stop", "trailing"} & set(columns)


@pytest.mark.parametrize(("magnifier", "unit"), [(100, "USc"), (None, "USD")])
async def test_the_rules_say_whether_a_future_is_ordered_in_cents(magnifier: int | None, unit: str) -> None:
    future = order(1, "FUT", 1, "Limit", "450.25", ticker="ZC", description1="ZC MAR2027")
    async with edited("awkward", wire([future], [definition(900001, "FUT", "USD", "ZC")], magnifier)) as me:
        (row,) = table(await all_of(me))
    assert (row["symbol"], row["price"], row["price_unit"]) == ("ZC MAR2027", 450.25, unit)


async def test_without_definitions_the_orders_stay_in_a_unit_that_is_not_known() -> None:
    async with edited("awkward", wire([KINDS["shares"][0], KINDS["a combination"][0]], [])) as me:
        rows = by(table(await all_of(me)), "order_id")
    assert (rows[1]["price"], rows[1]["price_unit"]) == (198.5, "USD?")
    assert rows[11]["symbol"] == "XYZ combination (+1 conid 800000104, -1 conid 800000112)"
    assert rows[11]["price_unit"] == "USD?"


ODD: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "no price": ({"price": "1.7976931348623157E308"}, {"price": None}, "no usable price for XYZ"),
    "zero": ({"price": "0.0"}, {"price": None}, "no usable price for XYZ"),
    "no size": ({"totalSize": "NaN", "remainingQuantity": ""}, {"quantity": None}, "no usable size for XYZ"),
    "an amount that cannot be read": (
        {"totalSize": 0.0, "totalCashSize": "N/A", "remainingQuantity": 0.0, "filledQuantity": 5.0},
        {"quantity": None, "filled": 5}, "no usable size for XYZ"),
    "no type": ({"orderType": None}, {"type": None, "price": 198.5}, "The order type of these is unknown"),
    "no second price": ({"orderType": "LIT"}, {"price": 198.5}, "no usable price for XYZ"),
    "no side": ({"side": "?"}, {"side": None}, "whether these buy or sell: XYZ"),
    "another size": ({"totalSize": 3.0}, {"quantity": 3}, "contradict"),
    "below zero": ({"totalSize": -1}, {"quantity": None}, "no usable size for XYZ"),
    "not filled": ({"status": "Filled"}, {"filled": 0}, "contradict"),
}  # fmt: skip


async def test_an_odd_value_in_an_order_is_unknown_and_told() -> None:
    with every_case() as case:
        for name, (change, expected, words) in ODD.items():
            with case(name):
                async with edited("awkward", wire([KINDS["shares"][0] | change], DEFINED)) as me:
                    told = await all_of(me)
                (row,) = table(told)
                assert {column: row[column] for column in expected} == expected
                assert words in " ".join(told.get("notes", []))
                assert told["complete"] is (not words or "size for" in words or "type" in words or "buy" in words)


def given(answer: Any, _sent: Any) -> Any:
    """An edit that sends an answer in place of any."""
    return answer


# Every answer about orders, and whether it proves that there is none.
EMPTY: dict[str, tuple[Any, bool]] = {
    "a snapshot": ({"orders": [], "snapshot": True}, True),
    "no snapshot yet": ({"orders": [], "snapshot": False}, False),
    "nothing": ({}, False),
    "null": ({"orders": None, "snapshot": True}, False),
    "without a word of the snapshot": ({"orders": []}, False),
}


async def test_only_a_snapshot_proves_that_there_are_no_orders() -> None:
    with every_case() as case:
        for name, (answer, proven) in EMPTY.items():
            with case(name):
                async with edited("awkward", {ORDERS: partial(given, answer)}) as me:
                    told = await me.ask("orders")
                assert (told["count"], told["complete"]) == (0, proven)
                assert proven or any("not loaded the orders yet" in note for note in told["notes"])


async def test_orders_that_come_with_the_second_answer_are_complete() -> None:
    answers: Iterator[Any] = iter([{}])
    async with edited("awkward", {ORDERS: lambda sent: next(answers, sent)}) as me:
        told = await me.ask("orders")
    assert (told["count"], told["complete"]) == (3, True)


@pytest.mark.parametrize("failing", ["*/trsrv/secdef", "*/contract/rules"])
async def test_a_detail_that_fails_costs_that_detail(failing: str) -> None:
    async with conversation() as me:
        me.simulated.fault("500-json", failing)
        orders, trades = await all_of(me), await me.ask("trades")
    assert (orders["count"], trades["count"]) == (6, 5)
    assert by(table(orders), "symbol")["VOD"]["price_unit"] == ("GBp" if "rules" in failing else "GBP?")
    amounts = {row["symbol"]: (row["amount"], row["currency"]) for row in table(trades)}
    assert amounts["MSFT"] == ((2517, "USD") if "rules" in failing else (2517, None))
    assert trades["complete"] is ("rules" in failing)


async def test_an_order_that_comes_in_several_versions_is_one() -> None:
    earlier = KINDS["shares"][0]
    later = earlier | {"filledQuantity": 15.0, "remainingQuantity": 25.0}
    async with edited("awkward", wire([later, earlier, order(2, "STK", 5, "Limit", "1.0")], DEFINED)) as me:
        told = await all_of(me)
    rows = by(table(told), "order_id")
    assert (told["count"], rows[1]["filled"]) == (2, 15)
    assert "IBKR lists several versions of these orders, and the newest is shown: XYZ." in told["notes"]


async def test_a_pair_or_coin_without_a_definition_is_priced_in_its_currency() -> None:
    pair = order(3, "CASH", 1000, "Limit", "0.89", description1="AUD.CAD", ticker="AUD", cashCcy="CAD")
    rows = [pair, order(4, "CRYPTO", 1, "Limit", "60000"), order(5, "STK", 1, "Limit", "60")]
    async with edited("awkward", wire(rows, [])) as me:
        told = by(table(await all_of(me)), "order_id")
    assert [told[number]["price_unit"] for number in (3, 4, 5)] == ["CAD", "USD", "USD?"]
