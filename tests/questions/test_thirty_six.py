"""Thirty-six questions of an investor, each put to the default tools and held against the Gateway's raw answers.

At most two calls and a thousand tokens each, three thousand where a list is asked for. What no tool can answer ends in
a sentence that says so.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from mcp import Client

from bezant_mcp.server.app import INSTRUCTIONS, Service
from bezant_mcp.server.toolsets import names_of
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.questions.raw import NO_WEALTH, NOON, Facts, Row, facts
from tests.support.asking import by, table
from tests.support.fast_limits import FAST, SPEED
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
MOST_CALLS, SHORT, LONG = 2, 1000, 3000
AAPL, SPY, NVDA, MSFT, TSLA, VWCE = 265598, 756733, 4815747, 272093, 76792991, 368860401
close = pytest.approx


@dataclass
class Model:
    """A model that asks: it knows the default tools alone, and pays for what it reads."""

    client: Client
    texts: list[str] = field(default_factory=list)

    async def ask(self, tool: str, **arguments: Any) -> dict[str, Any]:
        assert tool in dict(names_of()), "the default tools answer"
        result = await self.client.call_tool(tool, arguments)
        (block,) = result.content
        assert block.type == "text"
        assert not result.is_error, block.text
        self.texts.append(block.text)
        told: dict[str, Any] = json.loads(block.text)
        return told

    @property
    def notes(self) -> str:
        """All that was said beside the figures."""
        return " ".join(note for text in self.texts for note in json.loads(text).get("notes") or [])


@asynccontextmanager
async def asking(scenario: str = "ready", most: int = SHORT) -> AsyncIterator[Model]:
    """A model that is held to its budget when it has done."""
    async with SimulatedGateway(scenario, start=NOON, speed=SPEED) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=None)
        service = Service(settings, limits=FAST, now=lambda: NOON)
        async with Client(service.build(), read_timeout_seconds=60) as client:
            model = Model(client)
            yield model
    assert len(model.texts) <= MOST_CALLS
    spent = sum(map(tokens, model.texts))
    assert spent <= most, f"{spent} tokens"


def held_rows(told: dict[str, Any]) -> list[dict[str, Any]]:
    """Every position of an answer, those that expire among them."""
    return [*table(told), *(table(told, "derivatives") if told.get("derivatives") else [])]


def worth(rows: list[Row], truth: Facts) -> float:
    """Value of some positions in base currency, as far as they are wealth."""
    return sum(truth.base(row) for row in rows if row["assetClass"] not in NO_WEALTH)


def cash_of(truth: Facts, currency: str) -> float:
    return float(truth.ledger[currency]["cashbalance"])


def days_left(row: Row, truth: Facts) -> int | None:
    """Days until a position ends, counted in New York."""
    told = truth.definitions[row["conid"]].get("expiry") or ""
    if row["assetClass"] not in ("OPT", "FOP", "FUT", "WAR"):
        return None
    return (date.fromisoformat(f"{told[:4]}-{told[4:6]}-{told[6:]}") - NOON.date()).days


@pytest.fixture(scope="module")
def truth() -> Facts:
    return facts()


# --- The whole account ------------------------------------------------------------------------------------------------


async def test_01_what_is_in_my_account(truth: Facts) -> None:
    async with asking(most=LONG) as me:
        told, cash = await me.ask("positions", limit=25), await me.ask("cash")
    assert told["count"] == len(truth.rows) == 130
    assert told["value_base"] == close(worth(truth.rows, truth), abs=0.01)
    assert told["unrealized_base"] == close(sum(truth.base(row, "unrealizedPnl") for row in truth.rows), abs=0.01)
    largest = sorted(truth.rows, key=lambda row: -abs(truth.base(row)))[:25]
    assert {row["conid"] for row in held_rows(told)} == {row["conid"] for row in largest}
    assert cash["cash_base"] == close(cash_of(truth, "BASE"))
    assert told["cursor"]
    assert told["complete"]


async def test_02_profit_and_loss_today(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("pnl")
    (row,) = table(told)
    assert row["today"] == close(truth.pnl["DU1234567.Core"]["dpl"])
    assert row["unrealized"] == close(truth.pnl["DU1234567.Core"]["upl"])
    assert row["currency"] == "USD"


def moved(row: Row, truth: Facts) -> float | None:
    """What a position did since the last close, in base currency, by its last and its prior price as quoted."""
    prior, last = truth.figure(row["conid"], "7741"), truth.figure(row["conid"], "31")
    if prior is None or last is None:
        return None
    return float(truth.base(row) * (last - prior) / last)


async def test_03_what_moved_my_account_today(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("pnl")
    moves = {row["conid"]: move for row in truth.rows if (move := moved(row, truth)) is not None}
    quoted = sorted(moves.values(), key=lambda move: -abs(move))
    shown = [row["today_base"] for row in table(told, "movers") if row["position"] not in ("INTC",)]
    without_future = [move for move in shown if move != 1500]  # ES is quoted only once its root was searched for
    assert without_future == close(quoted[: len(without_future)], abs=0.02)
    assert "largest positions" not in me.notes, "every position is looked at"
    assert "not explained" in me.notes or "explain" in me.notes


async def test_04_cash_and_am_i_borrowing(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("cash")
    rows = by(table(told), "currency")
    assert {name: row["cash"] for name, row in rows.items()} == {
        name: close(cash_of(truth, name)) for name in truth.ledger if name != "BASE"
    }
    assert told["loans"] == {"EUR": close(-12000)}


async def test_05_my_currency_exposure(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("exposure", by="currency")
    nets = {
        currency: worth([row for row in truth.rows if row["currency"] == currency], truth)
        + cash_of(truth, currency) * truth.rate(currency)
        for currency in ("USD", "EUR", "GBP", "CHF", "JPY", "CAD")
    }
    rows = by(table(told), "currency")
    assert {name: rows[name]["net"] for name in nets} == {name: close(net, abs=0.02) for name, net in nets.items()}
    whole = truth.summary["netliquidation"]["amount"]
    assert rows["USD"]["percent"] == close(100 * nets["USD"] / whole, abs=0.01)
    assert "trade" in me.notes, "funds and receipts count by the currency in which they trade"


async def test_06_by_sector(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("exposure", by="sector")
    sectors: dict[str, float] = {}
    for row in truth.rows:
        name = truth.definitions[row["conid"]].get("sector") or row.get("sector")
        if row["assetClass"] == "STK" and name:
            sectors[name] = sectors.get(name, 0.0) + truth.base(row)
    rows = by(table(told), "sector")
    stocks = {name: rows[name]["net"] for name in sectors if name in rows}
    assert len(stocks) >= 5
    assert "ETF" in json.dumps(told), "funds are told apart, and that they are not looked through"


# --- Parts of it ------------------------------------------------------------------------------------------------------


async def test_07_how_much_apple_options_included(truth: Facts) -> None:
    async with asking() as me:
        told, held = await me.ask("risk", symbol="AAPL"), await me.ask("positions", symbol="AAPL")
    mine = truth.about(AAPL)
    delta = sum(
        row["position"] * (1 if row["assetClass"] == "STK" else 100 * (truth.figure(row["conid"], "7308") or 0.0))
        for row in mine
    )
    assert held["value_base"] == close(worth(mine, truth), abs=0.01)
    (row,) = [row for row in table(told) if row["underlying"] == "AAPL"]
    assert row["options_delta"] == close(delta - 100, abs=0.1)
    assert row["delta_value_base"] == close(delta * 200, abs=20)


async def test_08_options_that_expire_within_30_days_in_the_money(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("positions", asset_class="OPT", expires_within_days=30)
    rows = by(table(told, "derivatives"), "conid")
    expected = [row for row in truth.rows if row["assetClass"] == "OPT" and (days_left(row, truth) or 99) <= 30]
    assert set(rows) == {row["conid"] for row in expected}
    for row in expected:
        price = {AAPL: 200, SPY: 600}[truth.definitions[row["conid"]]["undConid"]]
        strike, right = float(row["strike"]), row["putOrCall"]
        assert rows[row["conid"]]["in_the_money"] is (price > strike if right == "C" else price < strike)


async def test_09_trades_of_this_week(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("trades", days=7)
    assert told["count"] == len({row["order_id"] for row in truth.trades}) == 5
    paid = sum(float(row["commission"]) for row in truth.trades if row["symbol"] in ("INTC", "MSFT", "SPY"))
    assert by(told["totals"], "currency")["USD"]["commission"] == close(paid)


async def test_10_are_my_open_orders_near_the_price(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("orders")
    rows = by(table(told), "order_id")
    live = [row for row in truth.orders if row["status"] in ("Submitted", "PreSubmitted")]
    assert set(rows) == {row["orderId"] for row in live}
    assert rows[1101000001]["away_percent"] == close(100 * (198 / 200 - 1))


async def test_11_price_of_shell() -> None:
    async with asking() as me:
        told, chosen = await me.ask("quote", symbols="Shell"), await me.ask("quote", symbols="SHEL@LSE")
    assert "SHEL" in json.dumps(told["unresolved"] if told.get("unresolved") else told["rows"])
    (row,) = table(chosen)
    assert (row["price"], row["currency"]) == (2650, "GBp")
    assert "pence" in me.notes


async def test_12_quotes_of_berkshire_and_vodafone() -> None:
    async with asking() as me:
        told = await me.ask("quote", symbols="BRK.B, VOD")
    assert any(row["symbol"].replace(" ", ".") == "BRK.B" and row["price"] == 480 for row in table(told))
    assert "VOD" in json.dumps(told.get("unresolved") or told["rows"])


async def test_13_a_world_fund_against_an_index_fund_over_a_year() -> None:
    async with asking() as me:
        told = await me.ask("price_history", symbols="VWCE@XETRA, SPY@ARCA", period="1y")
    text = json.dumps(told)
    assert all(name in text for name in ("VWCE", "SPY", "EUR", "USD", "change_p"))


async def test_14_this_year_against_last_month(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("performance")
    rows = by(table(told), "period")
    assert rows["YTD"]["return_percent"] == close(100 * truth.periods["YTD"]["cps"][-1], abs=0.01)
    year = truth.periods["1Y"]
    grown = dict(zip(year["dates"], year["cps"], strict=True))
    october = (1 + grown["20261031"]) / (1 + grown["20260930"]) - 1
    assert rows["LM"]["return_percent"] == close(100 * october, abs=0.01)
    assert "time-weighted" in me.notes.lower()


# --- What only statements know: without them; with them in ``test_statements`` ----------------------------------------


async def test_15_dividends_of_the_next_year_and_those_received() -> None:
    async with asking() as me:
        told = await me.ask("cash", expected_dividends=True)
        told_of = {row["symbol"]: row["amount_12m"] for row in table(told, "expected_dividends")}
    assert told_of["KO"] == close(150 * 2.04)
    assert "statement" in (me.notes + INSTRUCTIONS).lower()
    assert "dividends" in INSTRUCTIONS


async def test_16_tax_lots_of_my_microsoft(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("positions", symbol="MSFT")
    (row,) = table(told)
    (mine,) = truth.held(MSFT)
    assert row["avg_price"] == close(mine["avgPrice"])
    assert "lots" in INSTRUCTIONS


async def test_23_dividends_this_month() -> None:
    async with asking() as me:
        await me.ask("cash")
    assert "received" in INSTRUCTIONS


async def test_36_realised_gain_and_commissions_this_year() -> None:
    assert "realized gains" in INSTRUCTIONS
    assert "statement" in INSTRUCTIONS


async def test_18_margin_if_i_sell() -> None:
    assert "margin" in INSTRUCTIONS
    assert "order" in INSTRUCTIONS


# --- Margin -----------------------------------------------------------------------------------------------------------


async def test_17_and_30_how_near_is_a_margin_call(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("account_summary")
    assert told["excess_liquidity"] == close(truth.summary["excessliquidity"]["amount"], abs=0.01)
    assert told["cushion"] == close(float(truth.summary["cushion"]["value"]), abs=1e-6)
    assert told["overnight_maintenance_margin"] == close(truth.summary["fullmaintmarginreq"]["amount"], abs=0.01)
    assert told["margin"].startswith("Not close")


async def test_19_which_clients_hold_over_20_percent_cash() -> None:
    async with asking("many-clients", LONG) as me:
        told = await me.ask("cash", account_id="all")
    rows = table(told)
    shares = [row["cash_percent"] for row in rows if row["cash_percent"] is not None]
    assert shares == sorted(shares, reverse=True)
    assert told["account_id"] != "all"
    assert len(rows) < 131
    assert any("131" in note or "130" in note for note in [*told["notes"], told["account_id"]])


async def test_20_why_is_there_no_price() -> None:
    async with asking() as me:
        told, state = await me.ask("quote", symbols="UNSG"), await me.ask("health")
    assert table(told)[0]["state"] == "agreement not signed"
    assert state["layer"] == "ready"
    assert state["source"]
    assert state["complete"] is True


# --- What if ----------------------------------------------------------------------------------------------------------


async def test_21_what_do_i_lose_if_apple_falls_ten_percent(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("risk", symbol="AAPL", shock=-10)
    (row,) = [row for row in table(told) if row["underlying"] == "AAPL"]
    move, first, second = -20.0, 0.0, 0.0
    for held in truth.about(AAPL):
        if held["assetClass"] == "STK":
            first += held["position"] * move
            continue
        size = held["position"] * 100
        delta, gamma = truth.figure(held["conid"], "7308") or 0.0, truth.figure(held["conid"], "7309") or 0.0
        first += size * delta * move
        second += size * gamma * move * move / 2
    assert row["first_order"] == close(first, abs=0.02)
    assert row["second_order"] == close(second, abs=0.02) or "cap" in me.notes.lower()
    assert "estimate" in me.notes.lower()


async def test_22_what_is_up_more_than_30_percent(truth: Facts) -> None:
    async with asking(most=LONG) as me:
        told = await me.ask("positions", sort="gain_percent", limit=20)
    rows = held_rows(told)
    expected = {row["conid"]: truth.gain_percent(row) for row in truth.rows if truth.gain_percent(row) > 30}
    shown = {row["conid"]: row["gain_percent"] for row in rows if row["gain_percent"] > 30}
    assert shown == {conid: close(gain, abs=0.06) for conid, gain in expected.items()}


async def test_24_how_much_in_euros_and_does_it_earn_interest(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("cash")
    euro = by(table(told), "currency")["EUR"]
    assert (euro["cash"], euro["accrued_interest"]) == (close(-12000), close(truth.ledger["EUR"]["interest"]))
    assert "rate" in me.notes.lower(), "that the rate of interest is not told"


async def test_25_what_expires_in_two_weeks_in_the_money(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("positions", expires_within_days=14)
    expected = {row["conid"] for row in truth.rows if (days_left(row, truth) or 99) <= 14}
    assert {row["conid"] for row in table(told, "derivatives")} == expected
    assert told["count"] == len(expected)


async def test_26_am_i_over_concentrated(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("exposure", by="underlying", limit=10)
    largest = max(table(told)[:10], key=lambda row: abs(row["net"]))
    nets: dict[int, float] = {}
    for row in truth.rows:
        under = truth.definitions[row["conid"]].get("undConid") or row["conid"]
        nets[under] = nets.get(under, 0.0) + worth([row], truth)
    assert abs(largest["net"]) == close(max(map(abs, [*nets.values(), cash_of(truth, "BASE")])), abs=0.02)


def year_to_date(truth: Facts) -> float:
    return float(100 * truth.periods["YTD"]["cps"][-1])


async def test_27_my_year_to_date_against_an_index_fund(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("performance", period="ytd", vs="SPY@ARCA")
    text = json.dumps(told)
    mine = next(row for row in table(told) if row["period"] == "YTD")
    assert mine["return_percent"] == close(year_to_date(truth), abs=0.6)
    assert "SPY" in text
    assert "time-weighted" in me.notes.lower()


async def test_28_what_did_i_trade_yesterday_and_what_did_it_cost() -> None:
    async with asking() as me:
        told = await me.ask("trades", days=2)
    dates = by(table(told, "by_date"), "date")
    assert "2026-11-24" not in dates, "on Tuesday in New York nothing was traded"
    assert dates["2026-11-25"]["commission_USD"] == close(1.05)


async def test_29_which_orders_will_probably_fill() -> None:
    async with asking() as me:
        told = await me.ask("orders")
    away = [abs(row["away_percent"]) for row in table(told)]
    assert away == sorted(away)


async def test_31_can_i_afford_100_more_microsoft(truth: Facts) -> None:
    async with asking() as me:
        told, quote = await me.ask("account_summary"), await me.ask("quote", symbols="MSFT@NASDAQ")
    assert table(quote)[0]["ask"] == close(500.01)
    assert told["available_funds"] == close(truth.summary["availablefunds"]["amount"], abs=0.01)


async def test_32_cash_if_my_spy_put_is_assigned() -> None:
    async with asking() as me:
        told = await me.ask("risk", symbol="SPY")
    assert "61000" in json.dumps(told), "one put at 610 on a hundred"


async def test_33_my_worst_positions_since_bought(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("positions", sort="loss", limit=5)
    worst = sorted(truth.rows, key=lambda row: truth.base(row, "unrealizedPnl"))[:5]
    assert {row["conid"] for row in held_rows(told)} == {row["conid"] for row in worst}


async def test_34_how_much_in_etfs(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("positions", asset_class="ETF")
    funds = [row for row in truth.rows if truth.definitions[row["conid"]].get("type") == "ETF"]
    assert {row["conid"] for row in table(told)} == {row["conid"] for row in funds} == {SPY, VWCE}
    assert told["value_base"] == close(worth(funds, truth))
    assert told["complete"]


async def test_35_range_earnings_multiple_and_next_report_of_apple(truth: Facts) -> None:
    async with asking() as me:
        told = await me.ask("contract", symbol="AAPL@NASDAQ", fundamentals=True)
    text = json.dumps(told)
    for tag in ("7293", "7294", "7290"):
        assert truth.figure(AAPL, tag) is not None
        assert f"{truth.figure(AAPL, tag):g}" in text
    assert "earnings" in text.lower()
