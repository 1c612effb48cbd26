"""Questions about orders and trades, asked through MCP. Expected figures are worked out by hand from the book."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.activity.orders import fetch_orders
from bezant_mcp.activity.trade_rows import newest_versions
from bezant_mcp.contracts.price_units import unit_by_amount
from bezant_mcp.simulator import PLANTED_SECRETS, SimulatedGateway
from tests.support.asking import Conversation, by, conversation, table
from tests.support.fast_limits import FAST

pytestmark = pytest.mark.anyio
WAYS: dict[str, tuple[str, str, bool]] = {
    "ready": ("ready", "", False),
    "arguments as text": ("awkward", "", True),
    "two accounts": ("two-accounts", "DU1234567", False),
}


@pytest.fixture(params=list(WAYS))
async def me(request: pytest.FixtureRequest) -> AsyncIterator[Conversation]:
    scenario, account_id, strings = WAYS[request.param]
    async with conversation(scenario, account_id, strings=strings) as me:
        yield me


# --- Trades this week -------------------------------------------------------------------------------------------------


async def test_trades_this_week(me: Conversation) -> None:
    told = await me.ask("trades", days=7)
    assert told["account_id"] == "DU1234567"
    assert told["source"] == "brokerage"
    assert told["complete"] is True
    assert told["count"] == 5
    # The newest first; three fills of MSFT are one order, two of INTC another.
    rows = table(told)
    assert [row["symbol"] for row in rows] == ["INTC", "MSFT", "SHEL", rows[3]["symbol"], "NESN"]
    trade = by(rows, "symbol")
    assert trade["INTC"]["fills"] == 2
    assert trade["INTC"]["side"] == "SELL"
    assert trade["INTC"]["quantity"] == 50
    assert trade["INTC"]["commission"] == 1.05  # 0.60 + 0.45
    assert trade["MSFT"]["fills"] == 3
    assert trade["MSFT"]["price"] == 503.4  # (3 x 503 + 503.5 + 504.5) / 5
    assert trade["MSFT"]["amount"] == 2517
    assert trade["MSFT"]["commission"] == 1.0
    # In London the price is in pence and the amount in pounds: 100 x 2610 GBp.
    assert (trade["SHEL"]["price"], trade["SHEL"]["price_unit"]) == (2610, "GBp")
    assert (trade["SHEL"]["amount"], trade["SHEL"]["currency"]) == (2610, "GBP")
    option = rows[3]
    assert "610" in option["symbol"]
    assert (option["side"], option["quantity"], option["price"], option["amount"]) == ("SELL", 1, 9, 900)
    # 2517 bought; 50 x 31 + 9 x 100 sold; commissions 1.05 + 1.00 + 0.70.
    totals = {row["currency"]: row for row in told["totals"]}
    assert totals == {
        "USD": {"currency": "USD", "bought": 2517, "sold": 2450, "commission": 2.75},
        "GBP": {"currency": "GBP", "bought": 2610, "commission": 3},
        "CHF": {"currency": "CHF", "sold": 910, "commission": 5},
    }
    assert "GBp is pence: 100 GBp = 1 GBP." in told["notes"]
    last = datetime.fromisoformat(rows[0]["at"])
    assert timedelta(0) < datetime.now(UTC) - last < timedelta(hours=1)
    assert not [secret for secret in PLANTED_SECRETS if secret in me.texts[-1]]


async def test_trades_of_one_underlying_and_in_parts() -> None:
    async with conversation() as me:
        told = await me.ask("trades", symbol="spy")
        assert told["count"] == 1
        assert told["totals"] == [{"currency": "USD", "sold": 900, "commission": 0.7}]
        first = await me.ask("trades", limit=3)
        assert len(first["rows"]) == 3
        assert first["count"] == 5
        assert len(first["totals"]) == 3  # over all rows
        assert "Shows rows 1 to 3 of 5" in first["notes"][0]
        rest = await me.ask("trades", limit=3, cursor=first["cursor"])
        assert [row[1] for row in first["rows"] + rest["rows"]][-1] == "NESN"
        assert len(rest["rows"]) == 2
        assert "cursor" not in rest


# What was traded so many days ago: INTC today, MSFT 2, SHEL 3, SPY 4, NESN 6.
@pytest.mark.parametrize(
    ("said", "days", "count"), [("today", 1, 1), ("1", 1, 1), ("3 days", 3, 3), ("a week", 7, 5), ("7D", 7, 5)]
)
async def test_days_are_taken_as_people_write_them(said: str, days: int, count: int) -> None:
    async with conversation() as me:
        told = await me.ask("trades", days=said)
        assert (told["days"], told["count"]) == (days, count)


async def test_an_empty_list_after_asking_twice_is_not_called_complete() -> None:
    async with conversation("advisor", "DU1112221") as me:
        told = await me.ask("trades")
        assert told["count"] == 0
        assert told["complete"] is False
        assert any("empty twice" in note for note in told["notes"])


async def test_another_accounts_trades_are_not_taken_for_this_ones() -> None:
    async with conversation("two-accounts", "DU7654321") as me:
        told = await me.ask("trades")
        assert told["rows"] == []
        assert told["complete"] is False
        assert any("DU1234567" in note for note in told["notes"])


@pytest.mark.parametrize("tool", ["trades", "orders"])
async def test_without_a_brokerage_session_the_error_says_what_to_do(tool: str) -> None:
    async with conversation("no-brokerage") as me:
        text = await me.error(tool)
        assert text.startswith("BROKERAGE_DOWN:")
        assert text.rstrip().endswith(".")


@pytest.mark.parametrize("tool", ["trades", "orders"])
async def test_with_two_accounts_the_error_names_both(tool: str) -> None:
    async with conversation("two-accounts") as me:
        text = await me.error(tool)
        assert "DU1234567" in text
        assert "DU7654321" in text


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("trades", {"days": 8}, "days is 8"),
        ("trades", {"days": "a month"}, "days is 'a month'"),
        ("trades", {"days": "soon"}, "days=7"),
        ("trades", {"limit": -1}, "limit is -1"),
        ("trades", {"cursor": "nonsense"}, "cursor"),
        ("trades", {"symbol": "../x"}, "symbol"),
        ("orders", {"state": "pending"}, "open, filled, cancelled, inactive, all"),
        ("orders", {"limit": "many"}, "limit is 'many'"),
    ],
)
async def test_a_wrong_argument_is_named_with_an_example(tool: str, arguments: dict[str, Any], said: str) -> None:
    async with conversation() as me:
        text = await me.error(tool, **arguments)
        assert text.startswith("BAD_ARGUMENT:")
        assert said in text


def test_prices_in_pence_are_told_by_their_proportion_to_the_amount() -> None:
    assert unit_by_amount("GBP", "STK", 261000.0, 2610.0).name == "GBp"
    assert unit_by_amount("GBP", "STK", 2610.0, 2610.0).name == "GBP"
    assert unit_by_amount("GBP", "STK", 2610.0, None).name == "GBP?"
    assert unit_by_amount("GBP", "OPT", 2610.0, 2610.0).name == "GBP"
    assert unit_by_amount("USD", "STK", 261000.0, 2610.0).name == "USc"
    assert unit_by_amount("USD", "STK", 3000.0, 2610.0).name == "USD?"
    assert unit_by_amount("USD", "STK", 26100.0, 2610.0).name == "USD?"
    assert unit_by_amount("USD", "BOND", 985000.0, 9850.0).name == "% of face value"
    assert unit_by_amount("USD", "FUT", 2251250.0, 22512.5).name == "USc"
    assert unit_by_amount("GBP", "FUT", 2261250.0, 2261.25).name == "GBP/1000"
    assert unit_by_amount(None, "STK", 1.0, 1.0).name is None


def test_a_corrected_fill_replaces_what_it_corrects() -> None:
    from bezant_client.models import Trade

    wrong, right = Trade(execution_id="0a.0b.01.01", size=10.0), Trade(execution_id="0a.0b.01.02", size=12.0)
    other = Trade(execution_id="0a.0c.01.01", size=5.0)
    nameless = [Trade(size=1.0), Trade(size=1.0)]
    assert newest_versions([wrong, other, right, *nameless]) == [right, other, *nameless]
    assert newest_versions([right, wrong]) == [right]


# --- Open orders near the price ---------------------------------------------------------------------------------------


async def test_open_orders_near_the_price(me: Conversation) -> None:
    told = await me.ask("orders", state="open")
    assert told["account_id"] == "DU1234567"
    assert told["complete"] is True
    assert told["count"] == 3
    assert told["others"] == {"filled": 1, "cancelled": 1, "inactive": 1}
    rows = table(told)
    assert [row["symbol"] for row in rows] == ["AAPL", "TSLA", "VOD"]  # the nearest first
    order = by(rows, "symbol")
    # A limit of 198 while Apple is at 200; a stop at 275 while Tesla is at 250.
    assert (order["AAPL"]["price"], order["AAPL"]["last"], order["AAPL"]["away_percent"]) == (198, 200, -1)
    assert (order["AAPL"]["side"], order["AAPL"]["type"], order["AAPL"]["quantity"]) == ("BUY", "Limit", 10)
    assert (order["TSLA"]["type"], order["TSLA"]["away_percent"]) == ("Stop", 10)
    # Pence against pence: 80.00 while Vodafone is at 72.5.
    assert (order["VOD"]["price"], order["VOD"]["last"], order["VOD"]["price_unit"]) == (80, 72.5, "GBp")
    assert order["VOD"]["away_percent"] == 10.34
    assert order["AAPL"]["valid"] == "DAY"
    assert order["VOD"]["valid"] == "GTC"


async def test_the_orders_that_are_done_and_all_of_them() -> None:
    async with conversation() as me:
        filled = table(await me.ask("orders", state="Filled"))
        assert [(row["symbol"], row["filled"], row["state"]) for row in filled] == [("INTC", 50, "filled")]
        everything = await me.ask("orders", state="recent")
        assert everything["count"] == 6
        assert "others" not in everything
        apple = await me.ask("orders", symbol="AAPL")
        assert apple["count"] == 1


async def test_orders_are_asked_for_by_account_and_never_filtered_on_the_wire(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    await fetch_orders(gateway, "DU1234567")
    asked = [path for _, path, _ in simulated.world.records.targets if "account/orders" in path]
    assert asked
    assert all("accountId=DU1234567" in path for path in asked)
    assert not [path for path in asked if "filters" in path or "force" in path]


@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_an_account_without_orders_is_told_as_such(settings: Settings) -> None:
    async with Gateway(settings, limits=FAST) as gateway:
        orders = await fetch_orders(gateway, "DU7654321")
    assert orders.orders == ()
    assert orders.cold is False


async def test_open_orders_are_told_without_distances_when_quotes_fail() -> None:
    async with conversation() as me:
        me.simulated.fault("503-empty", "*/marketdata/snapshot")
        told = await me.ask("orders")
        assert told["count"] == 3
        assert "away_percent" not in told["columns"]
        assert any("Distances are unknown: no market prices" in note for note in told["notes"])


@pytest.mark.parametrize("symbol", ["MSFT", "Microsoft", "US5949181045", "MSFT@NASDAQ", 272093, ["msft"], '["MSFT"]'])
async def test_trades_and_orders_of_a_company_are_found_however_it_is_named(symbol: object) -> None:
    async with conversation() as me:
        assert [row["symbol"] for row in table(await me.ask("trades", symbol=symbol))] == ["MSFT"]
        orders = await me.ask("orders", symbol=symbol, state="cancelled")
        assert [row["symbol"] for row in table(orders)] == ["MSFT"]


async def test_no_trade_or_order_of_a_symbol_is_said_and_a_wrong_symbol_refused() -> None:
    async with conversation() as me:
        told = await me.ask("trades", symbol="NFLX")
        assert told["count"] == 0
        assert "None of the 5 traded orders is about this symbol." in told["notes"]
        told = await me.ask("orders", symbol="NFLX", state="all")
        assert "None of the 6 orders that IBKR lists matches." in told["notes"]
        for tool in ("positions", "trades", "orders"):
            said = await me.error(tool, symbol="AAPL@XETRA")
            assert "IBKR lists AAPL at NASDAQ (USD), EBS (CHF), not at IBIS/IBIS2." in said
