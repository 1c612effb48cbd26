"""More questions of an investor, and the misreadings of them, held against the Gateway's raw answers.

As in ``test_thirty_six``: at most two calls and a thousand tokens each, by what the list of tools says alone.
"""

from __future__ import annotations

import json

import pytest

from tests.questions.raw import NO_WEALTH, NOON, Facts, facts
from tests.questions.test_thirty_six import AAPL, LONG, MSFT, SPY, asking, cash_of, close, days_left, held_rows, worth
from tests.support.asking import by, table

pytestmark = pytest.mark.anyio
SECOND = "DU7654321"
# What one of its second account's euros was in dollars.
EUR = 1.1


@pytest.fixture(scope="module")
def truth() -> Facts:
    return facts()


@pytest.fixture(scope="module")
def pair() -> tuple[Facts, Facts]:
    """An account in dollars and one in euros of the same login."""
    return facts("two-accounts"), facts("two-accounts", SECOND)


# --- Winners, losers, movers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sort", "figure", "sign"),
    [
        ("gain", Facts.base, -1), ("loss", Facts.base, 1),
        ("gain_percent", Facts.gain_percent, -1), ("loss_percent", Facts.gain_percent, 1),
    ],
)  # fmt: skip
async def test_my_five_best_and_worst_positions(truth: Facts, sort: str, figure: object, sign: int) -> None:
    def measured(row: dict[str, object]) -> float:
        return truth.base(row, "unrealizedPnl") if figure is Facts.base else truth.gain_percent(row)

    async with asking() as me:
        told = await me.ask("positions", sort=sort, limit=5)
    ranked = sorted((row for row in truth.rows), key=lambda row: sign * measured(row))
    shown = {row["conid"] for row in held_rows(told)}
    wanted = ranked[:5]
    assert {row["conid"] for row in wanted} == shown
    assert me.notes.count("first. Use cursor") == 1
    assert "Sorted" not in me.notes, "the order is said once"


async def test_the_largest_moves_of_today_say_once_what_is_not_known() -> None:
    async with asking() as me:
        told = await me.ask("positions", sort="day_change", limit=6)
    assert not told["complete"]
    assert me.notes.count("7203") == 1
    assert "day_change_percent" in told["columns"]


async def test_what_is_short(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("exposure", by="underlying", limit=20)
    short = sum(truth.base(row) for row in truth.rows if row["position"] < 0 and row["assetClass"] not in NO_WEALTH)
    total = by(table(told), "underlying")["total"]
    # Loans are short as well: 12,000 euros.
    assert total["short"] == close(short + min(0.0, cash_of(truth, "EUR")) * truth.rate("EUR"), abs=0.05)


async def test_what_expires_within_two_weeks(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("positions", expires_within_days=14)
    wanted = {row["conid"] for row in truth.rows if (left := days_left(row, truth)) is not None and left <= 14}
    assert {row["conid"] for row in held_rows(told)} == wanted
    assert wanted


async def test_nothing_expires_this_week() -> None:
    async with asking() as me:
        told = await me.ask("positions", expires_within_days=7)
    assert told["count"] == 0
    assert "None of the 130" in me.notes
    assert told["complete"]


# --- All my accounts --------------------------------------------------------------------------------------------------


async def test_what_did_all_my_accounts_make_today(pair: tuple[Facts, Facts]) -> None:
    first, second = pair
    today, unrealized = (
        sum(
            rate * float(one.pnl[f"{one.account_id}.Core"][name]) for one, rate in ((first, 1.0), (second, EUR))
        )
        for name in ("dpl", "upl")
    )  # fmt: skip
    async with asking("two-accounts") as me:
        told = await me.ask("pnl", account_id="all")
    sums = told["total_base"]
    assert (sums["currency"], told["complete"]) == ("USD", True)
    assert sums["today"] == close(today, abs=0.02)
    assert sums["unrealized"] == close(unrealized, abs=0.02)
    assert by(table(told), "account_id")[SECOND]["alias"] == "Pension"
    assert "1 EUR = 1.1 USD" in me.notes


async def test_two_base_currencies_are_not_added_where_no_accounts_are_named() -> None:
    async with asking("two-accounts") as me:
        told = await me.ask("pnl")
    assert "total_base" not in told
    assert "account_id=all" in me.notes


async def test_accounts_of_one_base_currency_are_added_at_no_cost() -> None:
    async with asking("advisor") as me:
        told = await me.ask("pnl")
    rows = table(told)
    assert told["total_base"]["today"] == close(sum(row["today"] for row in rows))
    assert told["total_base"]["unrealized"] == close(sum(row["unrealized"] for row in rows))


async def test_who_of_my_clients_holds_spy() -> None:
    async with asking("many-clients", most=6000) as me:
        told = await me.ask("positions", account_id="all", symbol="SPY")
    rows = table(told)
    assert len({row["account"] for row in rows}) == 130
    assert told["value_base"] == close(sum(row["value"] for row in rows))
    assert "Filter: SPY." in me.notes


async def test_one_client_by_alias() -> None:
    async with asking("many-clients") as me:
        told = await me.ask("positions", account_id="client 003")
    (row,) = table(told)
    assert (told["account_id"], row["symbol"], row["quantity"]) == ("DU2000003", "SPY", 9)


@pytest.mark.parametrize("tool", ["orders", "trades"])
@pytest.mark.parametrize("named", ["all", "Pension, DU1234567"])
async def test_what_takes_one_account_says_so(tool: str, named: str) -> None:
    async with asking("two-accounts") as me:
        result = await me.client.call_tool(tool, {"account_id": named})
    said = str(getattr(result.content[0], "text", ""))
    assert result.is_error
    assert "one account at a time" in said
    assert SECOND in said


@pytest.mark.parametrize("tool", ["orders", "trades"])
async def test_all_of_one_account_is_that_one(tool: str) -> None:
    async with asking() as me:
        assert (await me.ask(tool, account_id="all"))["account_id"] == "DU1234567"


# --- Since when -------------------------------------------------------------------------------------------------------


async def test_my_last_quarter() -> None:
    async with asking() as me:
        (row,) = table(await me.ask("performance", period="last quarter"))
    assert (row["start"], row["end"]) == ("2026-06-30", "2026-09-30")
    # Time-weighted, so not the change of the values: money came on 28 September.
    assert row["return_percent"] == close(6.43, abs=0.01)
    assert 100 * (row["end_value"] / row["start_value"] - 1) > row["return_percent"] + 1


async def test_the_returns_of_several_accounts_are_not_added() -> None:
    async with asking("two-accounts") as me:
        told = await me.ask("performance", account_id="all", period="ytd")
    assert {row["account"] for row in table(told)} == {"DU1234567", SECOND}
    assert "cannot be added" in me.notes


async def test_the_price_of_apple_since_new_year_in_few_rows() -> None:
    async with asking() as me:
        told = await me.ask("price_history", symbols="AAPL", period="ytd")
    (one,) = told["series"]
    assert one["change_percent"] == close(100 * (one["last"] / one["first"] - 1), abs=0.01)
    assert len(one["bars"]) < one["bar_count"]
    assert "merges several bars" in me.notes, "a row of two weeks is no day"


async def test_every_bar_is_no_merged_one() -> None:
    async with asking() as me:
        told = await me.ask("price_history", symbols="AAPL", period="5d", bar="1d")
    (one,) = told["series"]
    assert len(one["bars"]) == one["bar_count"]
    assert "merges" not in me.notes


# --- Orders and trades ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["inactive", "rejected", "REJECTED"])
async def test_why_was_my_order_rejected(truth: Facts, state: str) -> None:
    async with asking() as me:
        told = await me.ask("orders", state=state)
    (row,) = table(told)
    (raw,) = [order for order in truth.orders if order["status"] == "Inactive"]
    assert str(row["order_id"]) == str(raw["orderId"])
    assert "buying power" in row["reason"]


async def test_what_is_of_a_day_before_those_asked_for_is_said(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("trades", days=2)
    # Today and yesterday were asked for; IBKR counts two days back, and the sums have Microsoft's of Monday.
    dates = {row["at"][:10] for row in table(told)}
    assert dates == {"2026-11-25", "2026-11-23"}
    fills = {fill["execution_id"]: fill for fill in truth.trades}.values()
    paid = sum(float(fill["commission"]) for fill in fills if fill["trade_time"][:8] in ("20261125", "20261123"))
    assert sum(one["commission"] for one in told["totals"]) == close(paid)
    assert "Also listed and in the sums, though from the day before these 2: MSFT." in me.notes


# --- Options and shocks -----------------------------------------------------------------------------------------------


async def test_how_much_time_value_do_i_earn_a_day(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("risk")
    options = [row for row in truth.rows if row["assetClass"] == "OPT"]
    theta = sum(row["position"] * 100 * (truth.figure(row["conid"], "7310") or 0.0) for row in options)
    assert told["theta_base"] == close(theta, abs=0.6)


async def test_what_if_apple_rises_five_per_cent(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("risk", symbol="AAPL", shock=5)
    delta, gamma = (
        sum(
            row["position"] * (100 * (truth.figure(row["conid"], tag) or 0.0) if row["assetClass"] == "OPT" else share)
            for row in truth.about(AAPL)
        )
        for tag, share in (("7308", 1), ("7309", 0))
    )
    assert told["effect"] == close(delta * 10 + gamma * 10**2 / 2, abs=10)
    assert "ESTIMATE" in me.notes


async def test_what_must_i_pay_if_all_is_assigned(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("risk")
    puts = [row for row in truth.rows if row["assetClass"] == "OPT" and row["position"] < 0 and row["putOrCall"] == "P"]
    cash = sum(truth.base(row, "position") * float(row["strike"]) * 100 for row in puts)
    assert told["short_puts_cash_base"] == close(cash)


async def test_a_share_that_i_do_not_hold() -> None:
    async with asking() as me:
        told = await me.ask("risk", symbol="NVDA", shock=-20)
    assert told["effect"] == 0
    assert "Nothing is held in NVDA." in me.notes


# --- One name for one thing -------------------------------------------------------------------------------------------


async def test_a_change_in_per_cent_has_one_name() -> None:
    async with asking(most=LONG) as me:
        for answer in (await me.ask("quote", symbols="AAPL"), await me.ask("price_history", symbols="SPY", limit=2)):
            assert "change_percent" in json.dumps(answer)
            assert "_pct" not in json.dumps(answer)


async def test_what_microsoft_and_spy_are_together(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("positions", symbol="MSFT, SPY")
    mine = [*truth.about(MSFT), *truth.about(SPY)]
    assert told["value_base"] == close(worth(mine, truth), abs=0.01)
    assert NOON.date().isoformat() in told["as_of"]
