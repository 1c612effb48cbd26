"""Positions at a glance: in which order, by how much each is up, what the day did, all of them, of several accounts.

Right answers are worked out from what the simulated account holds, by hand or in exact decimals.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from bezant_mcp import Gateway
from bezant_mcp.errors import BadArgument
from bezant_mcp.portfolio.position_order import order_named
from bezant_mcp.portfolio.positions import positions
from bezant_mcp.portfolio.risk import risk
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.book import Account, Holding
from tests.support.asking import by, conversation, table
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
MAIN, SECOND = "DU1234567", "DU7654321"
HUNDRED = Decimal(100)
# Rates of the simulated ledger into dollars.
RATES = {"USD": "1", "EUR": "1.1", "GBP": "1.25", "CHF": "1.15", "JPY": "0.0068", "CAD": "0.75"}


def exact(value: float) -> Decimal:
    return Decimal(repr(value))


def cents(value: Decimal) -> float:
    return float(value.quantize(Decimal("0.01"), ROUND_HALF_UP))


def cost_of(held: Holding) -> Decimal:
    """What was paid for a position, or what a short brought: from size and average price, not from value and result."""
    return abs(exact(held.quantity)) * exact(held.average_price) * exact(held.contract.multiplier)


def percent_of(held: Holding) -> Decimal:
    """What a position gained in per cent."""
    return HUNDRED * exact(held.unrealized) / cost_of(held)


def in_dollars(amount: float, held: Holding) -> Decimal:
    return exact(amount) * Decimal(RATES[held.contract.currency])


def open_in(account: Account) -> list[Holding]:
    return [held for held in account.holdings if held.quantity]


def every_row(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [*table(told), *table(told, "derivatives")] if "derivatives" in told else table(told)


def conids(held: Iterable[Holding]) -> list[int]:
    return [one.contract.conid for one in held]


def notes(told: dict[str, Any]) -> str:
    return " ".join(told.get("notes", []))


# Gain


# By hand: bought at 150 and worth 200; a call in its premium; shorts, which lose as they rise; a future by the whole
# value of its contract.
BY_HAND = {
    265598: 33.33,  # AAPL: (200 - 150) / 150
    800000104: 45.12,  # AAPL call: 11.61 after 8 is 45.125
    800001009: -47.22,  # SPY put, short at 9 and now at 13.25: -4.25 / 9
    800000112: 32.4,  # AAPL call, short at 2.5 and now at 1.69
    495512552: 2.03,  # ES: (6020 - 5900) / 5900
    756733: 15.38,  # SPY: (600 - 520) / 520
}


async def test_the_gain_of_each_position_is_right_by_hand() -> None:
    async with conversation("awkward", positions=25) as me:
        told = by(every_row(await me.ask("positions")), "conid")
    for conid, percent in BY_HAND.items():
        assert told[conid]["gain_percent"] == pytest.approx(percent, abs=0.011), conid


@pytest.mark.parametrize("limit", [50, 0])
async def test_the_gain_of_each_position_is_that_of_its_price(limit: int) -> None:
    async with conversation("ready") as me:
        held = {one.contract.conid: one for one in open_in(me.simulated.world.book.accounts[0])}
        told = every_row(await me.ask("positions", limit=limit))
    assert len(told) == (limit or 130)
    for row in told:
        true = percent_of(held[row["conid"]])
        whole = limit == 0 and abs(true) >= 10
        assert abs(exact(row["gain_percent"]) - true) <= (Decimal("0.5") if whole else Decimal("0.0051")), row
        assert row["gain_percent"] == int(row["gain_percent"]) or not whole
        # A short that has risen has lost.
        assert (row["gain_percent"] > 0) is (row["unrealized"] > 0) or true == 0


# Order


ORDERS = {
    "value": lambda held: -abs(in_dollars(held.value, held)),
    "gain": lambda held: -in_dollars(held.unrealized, held),
    "loss": lambda held: in_dollars(held.unrealized, held),
    "gain_percent": lambda held: -percent_of(held),
    "loss_percent": percent_of,
}


@pytest.mark.parametrize("sort", ORDERS)
async def test_positions_come_in_the_order_that_was_asked_for(sort: str) -> None:
    async with conversation("ready") as me:
        held = sorted(open_in(me.simulated.world.book.accounts[0]), key=ORDERS[sort])
        figure = {one.contract.conid: round(ORDERS[sort](one), 3) for one in held}
        seen, cursor = [], ""

        def ranked(part: list[int]) -> list[Decimal]:
            return [figure[conid] for conid in part]

        for first in range(0, 130, 40):
            told = await me.ask("positions", sort=sort, limit=40, cursor=cursor)
            seen.append({row["conid"] for row in every_row(told)})
            cursor = told.get("cursor", "")
            # Plain positions and derivatives are two tables, each in order.
            for name in ("rows", "derivatives"):
                if name == "rows" or name in told:
                    part = [row["conid"] for row in table(told, name)]
                    assert ranked(part) == sorted(ranked(part))
            assert seen[-1] == set(conids(held[first : first + 40]))
            assert notes(told).count("Use cursor for the next rows") == 1
            assert "Sorted by" not in notes(told), "the order is said once"
    assert cursor == ""


async def test_ends_come_soonest_first_and_what_has_none_last() -> None:
    async with conversation("awkward", positions=25) as me:
        account = me.simulated.world.book.accounts[0]
        ends = sorted((one.contract.expiry, one.contract.conid) for one in open_in(account) if one.contract.expiry)
        told = await me.ask("positions", sort="expiry", limit=len(ends))
    assert {row["conid"] for row in every_row(told)} == {conid for _, conid in ends}
    expiring = [row["expiry"] for row in table(told, "derivatives")]
    assert expiring == sorted(expiring)
    assert notes(told).count("by expiry, soonest first") == 1


async def test_my_worst_positions_in_one_call() -> None:
    async with conversation("ready") as me:
        held = sorted(open_in(me.simulated.world.book.accounts[0]), key=ORDERS["loss"])[:5]
        told = await me.ask("positions", sort="losers", limit=5)
    rows = every_row(told)
    assert {row["conid"] for row in rows} == set(conids(held))
    assert all(row["unrealized"] < 0 for row in rows)
    assert tokens(me.texts[-1]) <= 1000


async def test_what_is_up_more_than_thirty_percent_in_one_call() -> None:
    async with conversation("ready") as me:
        up = {one.contract.conid: percent_of(one) for one in open_in(me.simulated.world.book.accounts[0])}
        told = await me.ask("positions", sort="gain_percent")
        few = await me.ask("positions", sort="gain_percent", limit=15)
        assert tokens(me.texts[-1]) <= 1000
    over = {conid for conid, percent in up.items() if percent > 30}
    assert 0 < len(over) < 15
    for answer in (told, few):
        rows = {row["conid"]: row["gain_percent"] for row in every_row(answer)}
        assert {conid for conid, percent in rows.items() if percent > 30} == over
        assert all(abs(exact(rows[conid]) - up[conid]) <= Decimal("0.0051") for conid in over)


@pytest.mark.parametrize(
    ("written", "order"),
    [
        ("", "value"), ("none", "value"), ("Size", "value"), ("market-value", "value"), ("winners", "gain"),
        ("Top gainers", "gain"), ("losers", "loss"), ("WORST", "loss"), ("gain %", "gain_percent"),
        ("Gain Percent", "gain_percent"), ("loss%", "loss_percent"), ("day change", "day_change"),
        ("today", "day_change"),
        ("expiration", "expiry"),
    ],
)  # fmt: skip
def test_an_order_is_known_by_other_words(written: str, order: str) -> None:
    assert order_named(written) == order


def test_an_order_of_no_meaning_is_refused() -> None:
    with pytest.raises(BadArgument, match="sort is 'colour': it must be one of value, gain, loss"):
        order_named("colour")


# The day


async def test_what_moved_today_comes_first_with_what_it_moved() -> None:
    async with conversation("ready") as me:
        held = open_in(me.simulated.world.book.accounts[0])
        await me.ask("positions", sort="day_change", limit=10)
        told = await me.ask("positions", sort="day_change", limit=0)
    rows = by(every_row(told), "conid")
    assert told["source"] == "brokerage"
    known = [one for one in held if rows[one.contract.conid]["day_change"] is not None]
    assert len(known) >= 100
    for one in known:
        row = rows[one.contract.conid]
        assert row["day_change"] == pytest.approx(one.today, abs=0.02), one.contract.symbol
        before = exact(one.value) - exact(one.today)
        assert row["day_change_percent"] == pytest.approx(float(HUNDRED * exact(one.today) / abs(before)), abs=0.011), (
            one.contract.symbol
        )
    moves = [abs(in_dollars(row["day_change"], of)) for row in table(told) for of in held
             if of.contract.conid == row["conid"] and row["day_change"] is not None]  # fmt: skip
    assert moves == sorted(moves, reverse=True)
    if len(known) < len(held):
        assert not told["complete"]
        assert "Last, because there is no market data for their day_change: " in notes(told)


async def test_the_day_costs_a_snapshot_for_each_hundred_and_nothing_where_it_is_not_asked_for() -> None:
    async with conversation("ready") as me:
        for sort, most in (("gain", 0), ("day_change", 4)):
            me.simulated.forget_records()
            await me.ask("positions", sort=sort)
            paths = [path for _, path, _ in me.simulated.seen]
            assert paths.count("/iserver/marketdata/snapshot") <= most
            assert (sort == "day_change") is any("/iserver/" in path for path in paths)


async def test_the_day_without_a_brokerage_session_is_unknown_and_told() -> None:
    async with conversation("no-brokerage") as me:
        told = await me.ask("positions", sort="day_change", limit=10)
    assert not told["complete"]
    assert "day_change is unknown: " in notes(told)
    assert {row["day_change"] for row in every_row(told)} == {None}


# All of them


async def test_every_position_comes_by_default_with_what_it_was_bought_at_told() -> None:
    async with conversation("ready") as me:
        told = await me.ask("positions")
        short = await me.ask("positions", limit=50)
    assert len(every_row(told)) == told["count"] == 130
    assert "cursor" not in told
    assert tokens(me.texts[0]) <= 30 * 130
    assert "limit=50 also shows avg_price." in notes(told)
    assert "class of all rows is STK, except BTC CRYPTO, US-T BOND." in notes(told)
    assert "avg_price" not in told["columns"]
    assert {"avg_price", "class"} <= set(short["columns"])
    assert "avg_price" not in notes(short)


@pytest.mark.parametrize("count", [201, 400])
async def test_a_longer_list_stays_short_and_goes_on_behind_its_cursor(count: int) -> None:
    async with conversation("ready", positions=count) as me:
        seen: list[int] = []
        cursor = ""
        while True:
            told = await me.ask("positions", cursor=cursor)
            assert tokens(me.texts[-1]) <= 6000
            seen += [row["conid"] for row in every_row(told)]
            if not (cursor := told.get("cursor", "")):
                break
            assert 150 <= len(every_row(told)) <= 200
            assert f"of {count}, by size, largest first. Use cursor for the next rows" in notes(told)
    assert len(seen) == len(set(seen)) == count


async def test_all_is_all_however_long(tmp_path: Any) -> None:
    async with conversation("ready", positions=400) as me:
        told = await me.ask("positions", limit=0)
    assert len(every_row(told)) == 400


# Filters


async def test_the_etfs_alone_and_their_total() -> None:
    async with conversation("ready") as me:
        told = [
            await me.ask("positions", asset_class=word)
            for word in ("ETF", "etfs", "UCITS ETFs", "exchange traded funds")
        ]
    for answer in told:
        assert {row["symbol"] for row in every_row(answer)} == {"SPY", "VWCE"}
        # 30 x 600 dollars, and 150 x 132 euros at 1.1
        assert (answer["value_base"], answer["complete"]) == (18000 + 19800 * 1.1, True)
        assert "Filter: STK of type ETF." in answer["notes"]


async def test_what_was_closed_today_is_told_where_the_filter_is_true_of_it() -> None:
    async with conversation("ready") as me:
        for filters, said in (
            ({}, True), ({"currency": "USD"}, True), ({"asset_class": "stocks"}, True), ({"symbol": "INTC"}, True),
            ({"currency": "EUR"}, False), ({"symbol": "AAPL"}, False), ({"asset_class": "OPT"}, False),
            ({"expires_within_days": 30}, False),
        ):  # fmt: skip
            told = await me.ask("positions", limit=5, **filters)
            assert ("Left out, because closed today: INTC." in told["notes"]) is said, filters


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        ({"symbol": "AAPL"}, "Filter: AAPL."),
        ({"currency": "euro"}, "Filter: EUR."),
        ({"expires_within_days": 14}, "Filter: ends within 14 days."),
        ({"asset_class": "cash"}, "These are currency pairs only; use the tool cash for the account's cash."),
        ({"asset_class": "forex"}, "These are currency pairs only; use the tool cash for the account's cash."),
    ],
)
async def test_the_filter_is_always_said(filters: dict[str, Any], said: str) -> None:
    async with conversation("ready") as me:
        assert said in (await me.ask("positions", **filters))["notes"]


async def test_arguments_at_their_neutral_values_change_nothing() -> None:
    neutral = {"symbol": "", "asset_class": "", "currency": "", "expires_within_days": 0, "sort": "value", "cursor": ""}
    async with conversation("awkward") as me:
        plain, filled = await me.ask("positions"), await me.ask("positions", limit=200, account_id="", **neutral)
    for answer in (plain, filled):
        del answer["as_of"]
    assert plain == filled


# Several accounts


async def test_two_accounts_come_together_and_each_by_itself() -> None:
    """The second holds 10 AAPL bought at 180 and 200 VWCE bought at 115, and its base currency is the euro."""
    async with conversation("two-accounts", positions=25) as me:
        one = await me.ask("positions", account_id=MAIN)
        both = await me.ask("positions", account_id=f"{MAIN}, Pension", limit=0)
        every = await me.ask("positions", account_id="all", limit=0)
        shares = await me.ask("positions", account_id="all", symbol="AAPL", asset_class="STK")
    assert {name: both[name] for name in both if name != "as_of"} == {
        name: every[name] for name in every if name != "as_of"
    }
    assert both["account_id"] == f"{MAIN}, {SECOND}"
    assert (both["base_currency"], both["count"]) == ("USD", one["count"] + 2)
    # 2,000 dollars and 26,400 euros at 1.1; gains of 200 dollars and 3,400 euros.
    assert both["value_base"] == pytest.approx(one["value_base"] + 2000 + 26400 * 1.1, abs=0.01)
    assert both["unrealized_base"] == pytest.approx(one["unrealized_base"] + 200 + 3400 * 1.1, abs=0.01)
    of = by(table(both, "accounts"), "account_id")
    assert of[SECOND]["base_currency"] == "EUR"
    assert of[SECOND]["alias"] == "Pension"
    assert of[SECOND]["value"] == pytest.approx(2000 / 1.1 + 26400, abs=0.02)
    assert of[MAIN]["value"] == pytest.approx(one["value_base"], abs=0.01)
    mine = [(row["symbol"], row["quantity"], row["gain_percent"]) for row in table(both) if row["account"] == SECOND]
    assert sorted(mine) == [("AAPL", 10, 11.11), ("VWCE", 200, 14.78)]
    assert {row["account"] for row in every_row(both)} == {MAIN, SECOND}
    assert [(row["account"], row["quantity"]) for row in table(shares)] == [(MAIN, 100), (SECOND, 10)]
    assert [row["count"] for row in table(shares, "accounts")] == [1, 1]
    assert "1 EUR = 1.1 USD" in notes(both)
    assert "accounts" not in one


async def test_an_account_must_be_said_where_there_are_several() -> None:
    async with conversation("two-accounts") as me:
        error = await me.error("positions")
    assert error.startswith("BAD_ACCOUNT")
    assert SECOND in error


@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_records_of_several_accounts_have_every_row_with_its_account_and_class(gateway: Gateway) -> None:
    answer = await positions(gateway, "all", limit=0)
    records = answer.records()
    assert len(records) == answer.count == 132
    assert all(row["account"] in (MAIN, SECOND) and row["class"] for row in records)
    assert [row["account_id"] for row in answer.records("accounts")] == [MAIN, SECOND]


@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_of_two_accounts_one_that_fails_is_told(gateway: Gateway, simulated: SimulatedGateway) -> None:
    simulated.fault("500-json", f"*/{SECOND}/positions/*")
    simulated.fault("500-json", f"*/portfolio2/{SECOND}/*")
    answer = await positions(gateway, "all")
    assert (answer.complete, answer.count) == (False, 130)
    assert any(note.startswith(f"{SECOND} is missing from this answer") for note in answer.notes or [])


@pytest.mark.parametrize("scenario", ["two-accounts"])
@pytest.mark.parametrize("tool", [positions, risk])
async def test_that_nothing_of_an_account_without_ledger_is_told_is_said(
    gateway: Gateway, simulated: SimulatedGateway, tool: Any
) -> None:
    simulated.fault("500-json", f"*/{SECOND}/ledger")
    answer = await tool(gateway, account_id="all")
    assert not answer.complete
    assert {row.get("account") for row in answer.records()} <= {MAIN, None}
    assert any(note.startswith(f"This answer has no ledger of {SECOND}") for note in answer.notes)


async def test_who_of_many_clients_holds_a_contract_takes_one_request_and_the_ledgers_of_those() -> None:
    """131 accounts, of which all but the advisor's own hold SPY."""
    async with conversation("many-clients") as me:
        book = me.simulated.world.book
        true = {
            account.id: held.quantity for account in book.accounts for held in account.holdings
            if held.contract.symbol == "SPY"
        }  # fmt: skip
        assert "131 accounts" in await me.error("positions", account_id="all")
        me.simulated.forget_records()
        told = await me.ask("positions", account_id="all", symbol="conid:756733", asset_class="STK", limit=0)
        paths = [path for _, path, _ in me.simulated.seen]
        both = await me.ask("positions", account_id="all", symbol="conid:756733", limit=5)
        none = await me.ask("positions", account_id="all", symbol="conid:265598", asset_class="stocks")
    assert paths.count("/portfolio/positions/{conid}") == 1
    assert not [path for path in paths if "/positions/{pageId}" in path or "portfolio2" in path]
    assert {row["account"]: row["quantity"] for row in table(told)} == true
    assert told["account_id"] == "131 accounts: every one of this login"
    assert (told["complete"], told["count"]) == (True, len(true))
    assert told["value_base"] == pytest.approx(sum(true.values()) * 600)
    assert len(table(told, "accounts")) == len(true)
    # Its options would be asked for too, and were not looked for.
    assert not both["complete"]
    assert "Only SPY (756733) itself; name at most 20 accounts to see its options too." in both["notes"]
    assert (none["count"], none["rows"], none["complete"]) == (0, [], True)


async def test_of_futures_alone_no_value_is_told_rather_than_one_of_nothing() -> None:
    async with conversation("ready") as me:
        told = await me.ask("positions", asset_class="FUT")
        none = await me.ask("positions", asset_class="FUND")
    (total,) = table(told, "totals")
    assert (total["value"], total["futures_notional"]) == (None, 301000)
    assert "value_base" not in told
    assert told["unrealized_base"] == 6000
    assert (none["count"], none["value_base"]) == (0, 0)
