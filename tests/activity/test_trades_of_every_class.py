"""Trades of every class of instrument: names, sizes, units, and which money the totals add."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.asking import by, conversation, table
from tests.support.cases import every_case
from tests.support.edited import edited

pytestmark = pytest.mark.anyio

TRADES, DEFINITIONS = "/account/trades", r"/trsrv/secdef\?"
NOON = 1_795_874_400_000  # 2026-11-28T15:20:00Z


def fill(number: int, asset_class: str, size: float, price: object, paid: object, **more: Any) -> dict[str, Any]:
    """One fill as IBKR lists it."""
    return {
        "execution_id": f"0000{number:04d}.01.01", "order_id": number, "conid": 900000 + number, "side": "B",
        "symbol": "XYZ", "sec_type": asset_class, "size": size, "price": str(price), "net_amount": paid,
        "commission": "1.00", "account": "DU1234567", "company_name": "X", "contract_description_1": "XYZ",
        "trade_time_r": NOON, "liquidation_trade": "0",
    } | more  # fmt: skip


def definition(conid: int, asset_class: str, currency: str, ticker: str = "XYZ", **more: Any) -> dict[str, Any]:
    """One contract as IBKR defines it."""
    return {"conid": conid, "assetClass": asset_class, "currency": currency, "ticker": ticker, "name": ticker} | more


def wire(fills: list[dict[str, Any]], definitions: list[dict[str, Any]] | None) -> dict[str, Any]:
    """Edits that make these the only fills and definitions; without definitions IBKR gives none."""
    return {TRADES: lambda _: fills, DEFINITIONS: lambda _: {"secdef": definitions or []}}


FILLS = [
    fill(1, "STK", 10, "200.00", 2000.0),
    fill(2, "STK", 100, "2610.00", 2610.0, symbol="SHEL"),
    fill(3, "STK", 0.000000001, "200.00", 0.0, symbol="TINY"),
    fill(4, "OPT", 2, "1.50", 300.0, symbol="SPX", contract_description_1="SPX DEC2026 6000 C",
         contract_description_2="[SPXW 261218C06000000 100]"),
    fill(5, "OPT", 1, "3.00", 450.0, symbol="OLD", contract_description_1="OLD JAN2027 5 C"),
    fill(6, "FUT", 1, "6020.00", 301000.0, symbol="ES", contract_description_1="ES       DEC2026"),
    fill(7, "FUT", 2, "450.25", 45025.0, symbol="ZC", contract_description_1="ZC MAR2027"),
    fill(8, "BOND", 10000, "98.50", 9850.0, symbol="US-T", contract_description_1="US-T 4 1/4 08/15/35"),
    fill(9, "BOND", 1, "99.79", 997.9, symbol="ABC", contract_description_1="ABC 3 01/01/30"),
    fill(10, "CASH", 11900, "1.03925", 12367.08, symbol="EUR", contract_description_1="EUR.USD", commission="1.93"),
    fill(11, "CRYPTO", 0.00365831, "69814.40", 255.4, symbol="BTC", contract_description_1="BTC CRYPTO"),
    fill(12, "CFD", 5, "100", 500.0, symbol="IBM", contract_description_1="IBM"),
    fill(13, "WAR", 446, "2.23", 994.58, symbol="HG51EM", contract_description_1="AZO 17JAN24 2600 C"),
    fill(14, "FUND", 23.342, "10", 233.42, symbol="009086587"),
    fill(15, "SLB", 5, "10", 50.0, symbol="LEND"),
    fill(16, "FUT", 1, "-37.63", 37630.0, symbol="CL", contract_description_1="CL MAY2020", side="S"),
]  # fmt: skip
DEFINED = [
    definition(900001, "STK", "USD"), definition(900002, "STK", "GBP"), definition(900003, "STK", "USD"),
    definition(900004, "OPT", "USD", "SPX"), definition(900005, "OPT", "USD", "OLD", multiplier=150.0),
    definition(900006, "FUT", "USD", "ES", multiplier="50"), definition(900007, "FUT", "USD", "ZC", multiplier=5000.0),
    definition(900008, "BOND", "USD", "US-T"), definition(900009, "BOND", "USD", "ABC"),
    definition(900010, "CASH", "USD", "EUR"), definition(900011, "CRYPTO", "USD", "BTC", multiplier=0.0),
    definition(900012, "CFD", "USD", "IBM"), definition(900013, "WAR", "EUR", "HG51EM"),
    definition(900014, "FUND", "EUR", "009086587"), definition(900015, "SLB", "USD", "LEND"),
    definition(900016, "FUT", "USD", "CL", multiplier=1000.0),
]  # fmt: skip
# Order, symbol, quantity, what it counts, price, its unit, amount.
EXPECTED = [
    (1, "XYZ", 10, "shares", 200, "USD", 2000),
    (2, "SHEL", 100, "shares", 2610, "GBp", 2610),
    (3, "TINY", 1e-9, "shares", 200, "USD", 0),
    (4, "SPX DEC2026 6000 C (SPXW)", 2, "contracts", 1.5, "USD", 300),
    (5, "OLD JAN2027 5 C", 1, "contracts", 3, "USD", 450),
    (6, "ES DEC2026", 1, "contracts", 6020, "USD", 301000),
    (7, "ZC MAR2027", 2, "contracts", 450.25, "USc", 45025),
    (8, "US-T 4 1/4 08/15/35", 10000, "face value", 98.5, "% of face value", 9850),
    (9, "ABC 3 01/01/30", 1, "pieces of 1000", 99.79, "% of face value", 997.9),
    (10, "EUR.USD", 11900, "EUR", 1.03925, "USD", 12367.08),
    (11, "BTC", 0.00365831, "coins", 69814.4, "USD", 255.4),
    (12, "IBM CFD", 5, "units", 100, "USD", 500),
    (13, "AZO 17JAN24 2600 C", 446, "pieces", 2.23, "EUR", 994.58),
    (14, "009086587", 23.342, "units", 10, "EUR", 233.42),
    (15, "LEND", 5, "as IBKR counts them", 10, "USD", 50),
    (16, "CL MAY2020", 1, "contracts", -37.63, "USD", 37630),
]


async def test_each_class_has_its_name_size_and_unit_and_the_totals_add_what_was_paid() -> None:
    async with edited("awkward", wire(FILLS, DEFINED)) as me:
        told = await me.ask("trades", limit=0)
    rows = by(table(told), "conid")
    with every_case() as case:
        for number, symbol, quantity, counts, price, unit, amount in EXPECTED:
            with case(symbol):
                row = rows[900000 + number]
                assert (row["symbol"], row["quantity"], row["size_unit"]) == (symbol, quantity, counts)
                assert (row["price"], row["price_unit"], row["amount"]) == (price, unit, amount)
    assert told["complete"] is True
    # 2000 + 0 + 300 + 450 + 9850 + 997.90 + 255.40 in USD; 994.58 + 233.42 in EUR; 13 commissions in USD.
    assert by(told["totals"], "currency") == {
        "USD": {"currency": "USD", "bought": 13853.3, "commission": 13.93},
        "GBP": {"currency": "GBP", "bought": 2610, "commission": 1},
        "EUR": {"currency": "EUR", "bought": 1228, "commission": 2},
    }
    (note,) = [note for note in told["notes"] if "bought and sold leave out" in note]
    for words in ("futures, notional (ES DEC2026", "CL MAY2020", "currency pairs (EUR.USD)", "CFDs, notional (IBM CFD)",
                  "SLB (LEND)"):  # fmt: skip
        assert words in note


async def test_without_definitions_the_trades_stay_and_say_what_is_not_known() -> None:
    async with edited("awkward", wire(FILLS, None)) as me:
        told = await me.ask("trades", limit=0)
    rows = by(table(told), "conid")
    assert told["count"] == len(FILLS)
    assert told["complete"] is False
    assert any("The totals leave out" in note and "currency" in note for note in told["notes"])
    assert (rows[900010]["symbol"], rows[900010]["currency"]) == ("EUR.USD", "USD")
    assert rows[900008]["price_unit"] == "% of face value"
    assert rows[900001]["price_unit"] is None
    assert [row["commission"] for row in told["totals"]] == [1.93]


LEGS = [
    fill(21, "OPT", 1, "5.00", 500.0, conid=800000104, symbol="AAPL", contract_description_1="AAPL A", order_id=20),
    fill(22, "OPT", 1, "3.00", 300.0, conid=800000112, symbol="AAPL", contract_description_1="AAPL B", order_id=20,
         side="S"),
]  # fmt: skip
SPREAD = fill(20, "BAG", 1, "2.00", 200.0, conid=28812380, conidEx="28812380;;;800000104/1,800000112/-1", symbol="AAPL")
LEGS_DEFINED = [
    definition(800000104, "OPT", "USD", "AAPL", fullName="AAPL A", multiplier=100.0),
    definition(800000112, "OPT", "USD", "AAPL", fullName="AAPL B", multiplier=100.0),
    definition(28812380, "BAG", "USD", "USD"),
]


@pytest.mark.parametrize("order_id", [20, 0])
async def test_a_combination_and_its_legs_count_once(order_id: int) -> None:
    fills = [row | {"order_id": order_id} for row in (SPREAD, *LEGS)]
    async with edited("awkward", wire(fills, LEGS_DEFINED)) as me:
        told = await me.ask("trades")
        of_a_leg = await me.ask("trades", symbol="conid:800000104")
    rows = by(table(told), "conid")
    assert rows[28812380]["symbol"] == "AAPL combination (+1 AAPL A, -1 AAPL B)"
    assert (rows[28812380]["size_unit"], rows[28812380]["price_unit"]) == ("combinations", "USD")
    assert told["totals"] == [{"currency": "USD", "bought": 500, "sold": 300, "commission": 2}]
    assert told["complete"] is True
    assert any("legs of AAPL combination" in note for note in told["notes"])
    assert of_a_leg["count"] == 2


async def test_a_combination_without_its_legs_is_named_and_not_added_to_what_was_paid() -> None:
    async with edited("awkward", wire([SPREAD], LEGS_DEFINED)) as me:
        told = await me.ask("trades")
    assert told["totals"] == [{"currency": "USD", "commission": 1}]
    assert any("combinations (AAPL combination (+1 AAPL A, -1 AAPL B))" in note for note in told["notes"])


async def test_a_combination_whose_legs_ibkr_does_not_define_shows_their_conids() -> None:
    async with edited("awkward", wire([SPREAD], None)) as me:
        told = await me.ask("trades")
    (row,) = table(told)
    assert row["symbol"] == "XYZ combination (+1 conid 800000104, -1 conid 800000112)"


STOCK = [definition(900001, "STK", "USD")]
# What is changed in one fill of 10 shares at 200, what the row says, and words of a note.
ODD: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "no price": ({"price": "1.7976931348623157E308"}, {"price": None, "amount": 2000}, "no usable price or size"),
    "zero is no price": ({"price": "0"}, {"price": None, "amount": 2000}, "no usable price or size"),
    "below zero": ({"price": -1}, {"price": None}, "no usable price or size"),
    "no size": ({"size": 2147483647}, {"quantity": None, "price": None}, "no usable price or size"),
    "no amount": ({"net_amount": "NaN"}, {"amount": None, "price": 200}, "no amount, side or currency"),
    "another amount": ({"net_amount": 3}, {"amount": 3}, "contradict"),
    "nothing paid": ({"net_amount": 0}, {"amount": 0}, "contradict"),
    "no side": ({"side": "?"}, {"side": None}, "no amount, side or currency"),
    "no commission": ({"commission": 1.7976931348623157e308}, {"commission": None}, "commissions are not known"),
    "assigned": ({"price": "0", "net_amount": 0.0}, {"price": 0, "amount": 0}, ""),
    "negative amount": ({"net_amount": -2000}, {"amount": 2000}, ""),
    "TWS's time": ({"trade_time_r": None, "trade_time": "20260722 23:34:15 US/Eastern"},
                   {"at": "2026-07-23T03:34:15+00:00"}, ""),
    "a time without zone": ({"trade_time_r": None, "trade_time": "20260722 23:34:15"}, {"at": None},
                           "time of XYZ cannot be read"),
    "liquidated": ({"liquidation_trade": "1"}, {}, "IBKR liquidated XYZ."),
    "account without name": ({"account": ""}, {"amount": 2000}, ""),
}  # fmt: skip


async def test_an_odd_value_in_a_fill_is_unknown_and_told() -> None:
    with every_case() as case:
        for name, (change, expected, words) in ODD.items():
            with case(name):
                async with edited("awkward", wire([FILLS[0] | change], STOCK)) as me:
                    told = await me.ask("trades")
                (row,) = table(told)
                assert {column: row[column] for column in expected} == expected
                assert words in " ".join(told["notes"])
                if words and "liquidated" not in words and "price or size" not in words and "time" not in words:
                    assert told["complete"] is False
                if "contradict" in words:
                    assert "bought" not in told["totals"][0]


@pytest.mark.parametrize(("second", "price", "unit"), [("2611.00", 2610.01, "GBp"), ("26.11", 26.1001, "GBP")])
async def test_each_fill_is_judged_by_itself(second: str, price: float, unit: str) -> None:
    other = {"size": 1.0, "net_amount": 26.11, "price": second, "execution_id": "0000002.02.01"}
    fills = [FILLS[1] | {"size": 99.0, "net_amount": 2583.9}, FILLS[1] | other]
    async with edited("awkward", wire(fills, DEFINED)) as me:
        (row,) = table(await me.ask("trades"))
    assert (row["price"], row["price_unit"], row["amount"]) == (price, unit, 2610.01)


async def test_a_combination_for_a_credit_keeps_its_sign() -> None:
    async with edited("awkward", wire([SPREAD | {"price": "-2.00", "net_amount": -200.0}], LEGS_DEFINED)) as me:
        (row,) = table(await me.ask("trades"))
    assert (row["price"], row["price_unit"], row["amount"]) == (-2, "USD", -200)


async def test_corrections_count_once_by_number_and_are_told() -> None:
    ids = ["x.y.01.09", "x.y.01.10", "x.y.02.01", "nodots1", "nodots2"]
    fills = [FILLS[0] | {"execution_id": one, "size": 10 + at, "net_amount": 200.0 * (10 + at)}
             for at, one in enumerate(ids)]  # fmt: skip
    async with edited("awkward", wire(fills, STOCK)) as me:
        told = await me.ask("trades")
    assert table(told)[0]["quantity"] == 11 + 12 + 13 + 14
    assert any("IBKR corrected 1 of the fills" in note for note in told["notes"])


@pytest.mark.parametrize("own", [0, 1])
async def test_fills_of_an_unknown_account_are_never_passed_over_in_silence(own: int) -> None:
    fills = [*FILLS[:own], FILLS[1] | {"account": "DU9999999"}]
    async with edited("awkward", wire(fills, STOCK)) as me:
        told = await me.ask("trades")
    assert (told["count"], told["complete"]) == (own, False)
    assert any("DU9999999" in note for note in told["notes"])


async def test_an_advisors_master_and_its_parts_are_never_added() -> None:
    fills = [FILLS[0] | {"account": name} for name in ("DU1234567", "DU7654321")]
    async with edited("two-accounts", wire(fills, STOCK)) as me:
        told = await me.ask("trades", account_id="DU1234567")
    assert table(told)[0]["quantity"] == 10
    assert told["complete"] is True


async def test_a_fill_without_an_account_is_not_taken_for_that_of_one_of_several() -> None:
    async with edited("two-accounts", wire([FILLS[0] | {"account": None}], STOCK)) as me:
        told = await me.ask("trades", account_id="DU1234567")
    assert (told["count"], told["complete"]) == (0, False)
    assert any("accounts without a name" in note for note in told["notes"])


async def test_a_held_ticker_finds_its_trades_and_orders() -> None:
    async with conversation() as me:
        for tool in ("trades", "orders"):
            assert (await me.ask(tool, symbol="US-T"))["rows"] == []
