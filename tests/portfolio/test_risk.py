"""Options and futures as a book, and what a move of the market does to it; right answers are worked out by hand."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from bezant_client.models import MarketDataRow

from benchmarks.examples import Example, host
from bezant_mcp.contracts.price_units import PriceUnit
from bezant_mcp.market.quotes import read_row
from bezant_mcp.portfolio.combos import Combo
from bezant_mcp.portfolio.greeks import FIELDS, Market, greeks_of
from bezant_mcp.portfolio.holdings import Holding
from bezant_mcp.portfolio.option_book import Greeks, Option
from bezant_mcp.portfolio.risk_book import make_book
from bezant_mcp.portfolio.risk_notes import notes_of
from bezant_mcp.portfolio.risk_tables import of_assignment, of_options
from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world import instruments as i
from tests.support.asking import by, conversation, table
from tests.support.fast_limits import FAST, SPEED
from tests.support.random_risks import Risky, risk_asker, risk_faults
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
# A Monday; the third Friday of the quarter is 18 December.
MONDAY = datetime(2026, 11, 30, 15, 0, tzinfo=UTC)
CALL_190, CALL_210 = c.option_conid(c.AAPL, 1, 190.0, "C"), c.option_conid(c.AAPL, 1, 210.0, "C")
PUT_180, SPY_PUT = c.option_conid(c.AAPL, 3, 180.0, "P"), c.option_conid(c.SPY, 0, 610.0, "P")


def said(told: dict[str, Any]) -> str:
    return " ".join(told["notes"])


# --- The arithmetic ---------------------------------------------------------------------------------------------------

LONG_CALL = Option(200.0, "C", 190.0, 2400.0, 200.0, Greeks(0.7, 0.02, -0.1, 0.2))
SHORT_PUT = Option(-100.0, "P", 610.0, -1300.0, 600.0, Greeks(-0.55, 0.01, -0.3, 0.5))


def test_what_an_option_is_worth_exercised_and_what_it_turns_into() -> None:
    assert (LONG_CALL.in_the_money, LONG_CALL.intrinsic, LONG_CALL.time_value) == (True, 2000.0, 400.0)
    assert (LONG_CALL.units_exercised, LONG_CALL.cash_exercised) == (200.0, -38000.0)
    assert (SHORT_PUT.in_the_money, SHORT_PUT.intrinsic, SHORT_PUT.time_value) == (True, -1000.0, -300.0)
    assert (SHORT_PUT.units_exercised, SHORT_PUT.cash_exercised) == (100.0, -61000.0)
    assert LONG_CALL.delta_value == pytest.approx(28000.0)
    assert SHORT_PUT.delta_value == pytest.approx(33000.0)
    assert (LONG_CALL.notional, SHORT_PUT.notional) == (40000.0, 60000.0)


def test_a_move_has_a_first_and_a_second_order() -> None:
    # 200 x (0.7 x -10 + 0.02 x 100 / 2) = -1400 + 200
    assert LONG_CALL.effect(-0.05)[:3] == pytest.approx((-1400, 200, -1200))
    # -100 x (-0.55 x -30 + 0.01 x 900 / 2)
    first, second, whole, capped, beyond = SHORT_PUT.effect(-0.05)
    assert (first, second, whole) == pytest.approx((-1650, -450, -2100))
    assert not capped
    assert not beyond


def test_no_option_falls_below_nothing() -> None:
    steep = LONG_CALL.__class__(200.0, "C", 190.0, 2400.0, 200.0, Greeks(0.7, 0.001, -0.1, 0.2))
    # 200 x (0.7 x -40 + 0.001 x 1600 / 2) = -5440 is more than the 2400 that it is worth.
    assert steep.effect(-0.2)[:3] == pytest.approx((-5600, 160, -2400))
    assert steep.effect(-0.2).capped
    written = LONG_CALL.__class__(-200.0, "C", 190.0, -2400.0, 200.0, Greeks(0.7, 0.001, -0.1, 0.2))
    assert written.effect(-0.2).whole == pytest.approx(2400)  # nor does its writer gain more than that


def test_an_estimate_beyond_what_an_option_can_move_is_known_as_one() -> None:
    # At half the price it would gain 200 x (-70 + 100) while the share falls.
    assert not LONG_CALL.effect(-0.1).beyond
    assert LONG_CALL.effect(-0.5).beyond


@pytest.mark.parametrize("lacking", ["delta", "gamma"])
def test_without_a_greek_there_is_no_estimate(lacking: str) -> None:
    poor = LONG_CALL.__class__(200.0, "C", 190.0, 2400.0, 200.0, LONG_CALL.greeks._replace(**{lacking: None}))
    assert poor.effect(-0.05).whole is None


def test_greeks_of_an_option_in_pence_are_told_in_pounds() -> None:
    quoted = Greeks(0.5, 0.03, -0.2, 0.4)
    assert tuple(quoted.in_currency(100)) == pytest.approx((0.5, 3.0, -0.002, 0.004))
    assert quoted.in_currency(None) == (0.5, None, None, None)


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (("0.5", "0.02", "-0.1", "0.2"), (0.5, 0.02, -0.1, 0.2)),
        (("-0.5", "0.02", "-0.1", "0.2"), (None, 0.02, -0.1, 0.2)),  # of a call
        (("-1", "-1", "-1", "-1"), (None, None, None, None)),
        (("-2", "-2", "-2", "-2"), (None, None, None, None)),
        (("0.5", "", "-1", "0.2"), (0.5, None, -1.0, 0.2)),
        ((None, None, None, None), (None, None, None, None)),
    ],
)
def test_what_says_none_is_no_greek(sent: tuple[str | None, ...], told: tuple[float | None, ...]) -> None:
    tags = (FIELDS[name] for name in Greeks._fields)
    row = MarketDataRow.from_dict({"conid": 1, "6509": "RpB", **dict(zip(tags, sent, strict=True))})
    call = Holding(1, "AAPL", 1.0, asset_class="OPT", currency="USD", right="C")
    assert greeks_of(read_row(row, FIELDS), call, PriceUnit("USD")) == told


def test_an_option_on_a_future_belongs_to_what_the_future_is_on() -> None:
    future = Holding(2, "ES", 1.0, asset_class="FUT", currency="USD", value=300000.0, underlying=9)
    on_it = Holding(3, "ES", -1.0, asset_class="FOP", currency="USD", underlying=2, right="P", strike=5900.0)
    on_index = Holding(4, "SPX", 1.0, asset_class="OPT", currency="USD", underlying=9, right="C", strike=6000.0)
    rows = [future, on_it, on_index]
    (group,) = make_book(rows, {row.conid: row for row in rows}, Market()).groups
    assert (group.label, len(group.options), group.held_value) == ("SPX", 2, 300000.0)


def test_of_many_options_the_largest_are_shown_and_all_are_summed() -> None:
    share = Holding(1, "AAPL", 100.0, asset_class="STK", currency="USD", price=200.0, value=20000.0, price_unit="USD")
    calls = [
        Holding(10 + n, "AAPL", 1.0, asset_class="OPT", currency="USD", multiplier=100.0, underlying=1, right="C",
                underlying_price=200.0, strike=150.0 + n, value=1000.0, expiry="2026-12-18")
        for n in range(50)
    ]  # fmt: skip
    market = Market({10 + n: Greeks((n + 1) / 100, 0.01, -0.1, 0.2) for n in range(50)}, as_of=MONDAY)
    book = make_book([share, *calls], {row.conid: row for row in (share, *calls)}, market)
    (group,) = book.groups
    assert group.greeks().delta == pytest.approx(100 * sum(range(1, 51)) / 100)
    shown = of_options(book.options, {"USD": 1.0}, MONDAY, several=False)
    assert len(shown) == 41
    assert shown[1][0] == "AAPL 2026-12-18 199 C"
    assert any("40 of 50" in note for note in notes_of(book, book.groups, (), 0, market))
    assignment, puts = of_assignment(book.groups, {"USD": 1.0}, several=False)
    assert assignment is not None
    assert assignment[1][-1] == -100 * sum(150 + n for n in range(50))  # what the calls would cost
    assert puts == 0


def test_what_a_corporate_action_adjusted_is_said_to_be() -> None:
    call = Holding(2, "AAPL", -1.0, asset_class="OPT", currency="USD", multiplier=150.0, underlying=1, right="C",
                   strike=100.0, trading_class="AAPL1", expiry="2026-12-18")  # fmt: skip
    book = make_book([call], {2: call}, Market())
    assert any("Adjusted by a corporate action" in note for note in notes_of(book, book.groups, (), 0, Market()))


@pytest.mark.parametrize(
    ("sizes", "most"), [((12.0, -2.0), 2.0), ((-3.0, 2.0), -2.0), ((1.0, 1.0), None), ((1.0, None), None)]
)
def test_how_many_combinations_the_legs_make(sizes: tuple[float | None, ...], most: float | None) -> None:
    assert Combo(((1, 1.0), (2, -1.0))).quantity(dict(enumerate(sizes, 1))) == most


# --- The demo account -------------------------------------------------------------------------------------------------


def recomputed(raw: list[str], part: float) -> tuple[dict[int, tuple[float, ...]], float]:
    """Position Greeks by conid and the effect in dollars of all positions, from what IBKR's side sent."""
    bodies = [json.loads(body) for body in raw]
    rows = {
        row["conid"]: row for body in bodies if isinstance(body, list) for row in body
        if isinstance(row, dict) and "mktValue" in row and row["position"]
    }  # fmt: skip
    ledger = next(body for body in bodies if isinstance(body, dict) and "BASE" in body)
    quotes = {
        row["conid"]: row for body in bodies if isinstance(body, list) for row in body
        if isinstance(row, dict) and row.get("7309")
    }  # fmt: skip
    greeks: dict[int, tuple[float, ...]] = {}
    effect = 0.0
    underlying = {CALL_190: c.AAPL, CALL_210: c.AAPL, PUT_180: c.AAPL, SPY_PUT: c.SPY}
    for conid, row in rows.items():
        rate = ledger[row["currency"]]["exchangerate"]
        if row["assetClass"] in ("STK", "FUT"):
            effect += row["mktValue"] * part * rate
        if row["assetClass"] == "OPT":
            delta, gamma, theta, vega = (float(quotes[conid][tag]) for tag in ("7308", "7309", "7310", "7311"))
            size, move = row["position"] * 100, rows[underlying[conid]]["mktPrice"] * part
            greeks[conid] = (delta * size, gamma * size, theta * size, vega * size)
            effect += (delta * move + gamma * move * move / 2) * size * rate
    return greeks, effect


@pytest.mark.parametrize("shock", [-10, 2.5])
async def test_the_whole_book_agrees_with_what_its_raw_answers_come_to(shock: float) -> None:
    async with host("awkward", FAST, speed=SPEED) as asking:
        text = await asking.ask(Example("risk", "", {"shock": shock}))
        greeks, effect = recomputed(asking.raw, shock / 100)
    told = json.loads(text)
    assert told["complete"]
    assert told["effect"] == pytest.approx(effect, abs=0.02)
    assert told["first_order"] + told["second_order"] == pytest.approx(told["effect"], abs=0.02)
    assert told["effect_percent"] == pytest.approx(100 * effect / told["net_liquidation"], abs=0.01)
    options = by(table(told, "options"), "conid")
    assert options.keys() == greeks.keys()
    for conid, (delta, gamma, theta, vega) in greeks.items():
        row = options[conid]
        assert row["position_delta"] == pytest.approx(delta, abs=1e-4)
        assert row["position_gamma"] == pytest.approx(gamma, abs=1e-4)
        assert row["position_theta"] == pytest.approx(theta, abs=0.01)
        assert row["position_vega"] == pytest.approx(vega, abs=0.01)
    # Every row beside the total.
    assert sum(row["effect"] for row in table(told)) == pytest.approx(told["effect"], abs=0.2)
    assert "ESTIMATE" in said(told)
    assert "volatility, time, rates and currencies stay" in said(told)
    assert "these do not: bonds, coins, cash" in said(told)


async def test_the_book_of_the_demo_account_is_short() -> None:
    async with conversation("ready") as talk:
        await talk.ask("risk")
        await talk.ask("risk", shock=-10)
    assert tokens(talk.texts[0]) <= 1000
    assert tokens(talk.texts[1]) <= 2000


async def test_one_underlying_with_its_options_in_one_call() -> None:
    async with conversation("ready", start=MONDAY) as talk:
        told = await talk.ask("risk", symbol="AAPL", shock="-10%")
    assert tokens(talk.texts[-1]) <= 1000
    (row,) = table(told)
    options = by(table(told, "options"), "conid")
    assert options.keys() == {CALL_190, CALL_210, PUT_180}
    # 100 shares at 200, two calls at 190, three written at 210, one put at 180
    delta = 200 * options[CALL_190]["delta"] - 300 * options[CALL_210]["delta"] + 100 * options[PUT_180]["delta"]
    gamma = 200 * options[CALL_190]["gamma"] - 300 * options[CALL_210]["gamma"] + 100 * options[PUT_180]["gamma"]
    assert (row["price"], row["held_value"], row["currency"]) == (200, 20000, "USD")
    assert row["options_delta"] == pytest.approx(delta)
    assert row["delta_value"] == row["delta_value_base"] == pytest.approx(20000 + 200 * delta)
    assert row["options_notional"] == 40000 - 60000 - 20000
    assert told["first_order"] == pytest.approx(-2000 - 20 * delta, abs=0.01)
    assert told["second_order"] == pytest.approx(gamma * 400 / 2, abs=0.01)
    assert told["effect"] == pytest.approx(told["first_order"] + told["second_order"], abs=0.011)
    (assigned,) = table(told, "assignment")
    assert assigned == {
        "underlying": "AAPL", "currency": "USD", "short_puts_cash": 0, "short_calls_shares": -300, "shares_held": 100,
        "shares_lacking": 200, "long_calls_cash": -38000,
    }  # fmt: skip
    assert options[PUT_180]["days_left"] - options[CALL_190]["days_left"] == 168  # 18 December, 4 June
    assert table(told, "combos") == [{"at_most": 2, "legs": "+1 AAPL 2026-12-18 190 C, -1 AAPL 2026-12-18 210 C"}]


async def test_the_cash_that_an_assigned_put_takes() -> None:
    async with conversation("ready", start=MONDAY) as talk:
        told = await talk.ask("risk", symbol="SPY")
    (put,) = table(told, "options")
    assert (put["quantity"], put["in_the_money"], put["underlying_price"]) == (-1, True, 600)
    assert (put["exercise_cash"], put["exercise_units"]) == (-61000, 100)
    assert put["intrinsic"] == -1000
    assert put["time_value"] == pytest.approx(put["value"] + 1000)
    assert told["short_puts_cash_base"] == -61000
    assert "effect" not in told
    assert "effect" not in told["columns"]
    assert "shock" not in told
    assert tokens(talk.texts[-1]) <= 1000


async def test_signs_of_the_simulated_greeks() -> None:
    async with conversation("ready") as talk:
        options = table(await talk.ask("risk"), "options")
    assert all(row["theta"] < 0 < row["gamma"] for row in options)
    assert all((row["delta"] > 0) == (row["option"][-1] == "C") for row in options)


@pytest.mark.parametrize("shock", ["-10%", "-10", -10, "\N{MINUS SIGN}10 %", "-10.0", "down 10 percent"])
async def test_a_move_is_understood_however_it_is_written(shock: object) -> None:
    async with conversation("awkward") as talk:
        assert (await talk.ask("risk", symbol="SPY", shock=shock))["shock"] == -10


async def test_a_move_that_no_price_can_make_is_refused() -> None:
    async with conversation("awkward") as talk:
        assert "BAD_ARGUMENT: shock is -101" in await talk.error("risk", shock=-101)
        assert "shock" in await talk.error("risk", shock="a lot")


async def test_neutral_values_are_as_good_as_none() -> None:
    async with conversation("awkward") as talk:
        plain, filled = await talk.ask("risk"), await talk.ask("risk", symbol="", shock=0, account_id="")
    for told in (plain, filled):
        del told["as_of"]
    assert plain == filled


async def test_what_is_not_held_is_said() -> None:
    async with conversation("awkward") as talk:
        told = await talk.ask("risk", symbol="NVDA", shock=-10)
    assert told["rows"] == []
    assert "Nothing is held in NVDA" in said(told)


# --- Every class of instrument ----------------------------------------------------------------------------------------


async def test_every_class_is_in_its_place() -> None:
    async with conversation("instruments", start=MONDAY) as talk:
        told = await talk.ask("risk", shock=-10)
        coin = await talk.ask("risk", symbol=str(c.BTC), shock=-10)
    rows, options = by(table(told), "underlying"), by(table(told, "options"), "conid")
    # The index has no position: its price comes with the Greeks. The future has one of its own.
    assert [options[conid]["underlying_price"] for conid in (i.SPX_AM, i.SPX_PM, i.ES_PUT)] == [6000, 6000, 6020]
    assert options[i.SPX_AM]["exercise_units"] is None
    assert options[i.SPX_AM]["exercise_cash"] is None
    assert (options[i.ES_PUT]["exercise_units"], options[i.ES_PUT]["exercise_cash"]) == (2, None)
    assert options[i.SPX_PM]["days_left"] - options[i.SPX_AM]["days_left"] == 1  # one trades until the day before
    assert "Settled in cash" in said(told)
    assert "futures, which need margin" in said(told)
    # 2 x -35 % of 50 written, one call long and one short; one future at 6020
    assert rows["SPX"]["options_delta"] == pytest.approx(35 + 50 - 50)
    assert rows["SPX"]["delta_value"] == pytest.approx(301000 + 35 * 6020)
    # Corn is quoted in cents, and the pence of Vodafone are pounds here; a CFD is beside the shares.
    assert rows["ZC"]["effect"] == pytest.approx(-2 * 5000 * 0.45025)
    assert rows["VOD"]["effect"] == pytest.approx(-0.1 * 7250 * 1.25)
    assert rows["AAPL"]["held_value"] == 100 * 200 + 50 * 200
    assert rows["R"]["effect"] == pytest.approx(-9235 * 1.25)
    assert not told["complete"]
    assert "Left out: HG51EM" in said(told)
    assert "Event contracts" in said(told)
    assert "these do not: bills, bonds, coins, funds, metals, cash" in said(told)
    assert "No option falls below 0" in said(told)
    assert [row["underlying"] for row in table(coin)] == ["BTC"]  # a coin that is named moves
    assert coin["effect"] == pytest.approx(-0.1 * coin["delta_value_base"], abs=0.01)


async def test_without_a_subscription_options_are_named_and_no_sum_pretends() -> None:
    async with conversation("no-option-data", start=MONDAY) as talk:
        told = await talk.ask("risk", symbol="AAPL", shock=-10)
    (row,) = table(told)
    assert not told["complete"]
    assert (row["held_value"], row["options_delta"], row["options_gamma"], row["delta_value"]) == (
        20000,
        None,
        None,
        None,
    )
    assert row["effect"] == told["effect"] == -2000
    assert "not subscribed" in said(told)
    assert "The effect leaves out AAPL 2026-12-18 190 C" in said(told)
    assert by(table(told, "options"), "conid")[CALL_190]["time_value"] == pytest.approx(322, abs=0.01)


@pytest.mark.parametrize("fault", ["503-empty", "500-json"])
async def test_combinations_that_cannot_be_read_are_said_to_be_unknown(fault: str) -> None:
    async with conversation("awkward") as talk:
        talk.simulated.fault(fault, "GET /portfolio/*/combo/positions")
        told = await talk.ask("risk", symbol="AAPL")
    assert "combos" not in told
    unknown = any("Combinations are unknown" in note for note in told["notes"])
    # With a 500 IBKR says that there are none.
    assert (unknown, told["complete"]) == ((True, False) if fault == "503-empty" else (False, True))


async def test_without_a_brokerage_session_the_portfolio_tells_what_it_knows() -> None:
    async with conversation("no-brokerage", start=MONDAY) as talk:
        told = await talk.ask("risk", symbol="SPY")
    (put,) = table(told, "options")
    assert (put["exercise_cash"], put["in_the_money"], put["delta"]) == (-61000, True, None)
    assert not told["complete"]
    assert told["source"] == "portfolio"
    assert "no brokerage session" in said(told)


async def test_accounts_of_two_currencies_are_added_in_one() -> None:
    async with conversation("two-accounts", start=MONDAY) as talk:
        one = await talk.ask("risk", symbol="AAPL", shock=-10, account_id="DU1234567")
        both = await talk.ask("risk", symbol="AAPL", shock=-10, account_id="all")
        refused = await talk.error("risk", symbol="AAPL")
    assert refused.startswith("BAD_ACCOUNT")
    assert both["account_id"] == "DU1234567, DU7654321"
    assert both["effect"] == pytest.approx(one["effect"] - 200)  # ten shares more
    accounts = by(table(both, "accounts"), "account_id")
    assert accounts["DU7654321"]["base_currency"] == "EUR"
    assert accounts["DU7654321"]["effect"] == pytest.approx(-200 / 1.1, abs=0.01)
    # Shares of one account cover no call of the other.
    (assigned,) = table(both, "assignment")
    assert (assigned["account"], assigned["shares_held"], assigned["shares_lacking"]) == ("DU1234567", 100, 200)
    assert "1 EUR = 1.1 USD" in said(both)


async def test_requests_are_those_of_positions_with_one_snapshot_and_the_combinations() -> None:
    async with conversation("ready", quote_steps=1) as talk:
        await talk.ask("positions", limit=0)
        before = len(talk.simulated.seen)
        await talk.ask("risk")
        asked = [path for _, path, _ in talk.simulated.seen[before:]]
    positions = [path for path in asked if "/positions" in path and "combo" not in path]
    assert len(positions) <= 4
    assert asked.count("/iserver/secdef/search") == 2  # one for each underlying: without it IBKR has no prices
    assert asked.count("/portfolio/{accountId}/combo/positions") == 2  # the first answer is empty
    assert 1 <= asked.count("/iserver/marketdata/snapshot") <= 4  # the same one again while it is cold


async def test_shares_alone_cost_no_market_data() -> None:
    async with conversation("advisor") as talk:
        before = len(talk.simulated.seen)
        told = await talk.ask("risk", account_id="DU1112221", shock=-10)
        asked = [path for _, path, _ in talk.simulated.seen[before:]]
    assert told["effect"] == -0.1 * 190 * 600
    assert told["complete"]
    assert not [path for path in asked if "iserver/marketdata" in path or "combo" in path]


# --- Books drawn at random --------------------------------------------------------------------------------------------


async def test_forty_books_drawn_at_random_are_told_as_they_are() -> None:
    found = []
    async with risk_asker() as ask:
        for seed in range(40):
            risky = Risky(seed)
            found += [f"seed {seed}: {fault}" for fault in risk_faults(risky, await ask(risky))]
    assert found == []
