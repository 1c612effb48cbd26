"""The tools that are served only to those who ask: research, personal, history. Figures are those of the book."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from mcp import Client

from bezant_mcp.gateway import LIMITS, Limits
from bezant_mcp.server.app import Service
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import PLANTED_SECRETS, SimulatedGateway
from tests.support.asking import Conversation, by, table
from tests.support.fast_limits import FAST, SPEED
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
AAPL, TARGET_RATE = 265598, 658663572


@asynccontextmanager
async def asking(
    scenario: str = "awkward", account_id: str = "", limits: Limits = FAST, **changes: Any
) -> AsyncIterator[Conversation]:
    async with SimulatedGateway(scenario, **{"speed": SPEED, **changes}) as simulated:
        service = Service(Settings(gateway_url=simulated.url, toolsets=OPTIONAL_TOOLSETS), limits=limits)
        async with Client(service.build(), read_timeout_seconds=60) as client:
            yield Conversation(client, simulated, account_id)


# --- Scanner ----------------------------------------------------------------------------------------------------------


async def test_the_scanners_codes_are_searched_and_never_dumped() -> None:
    async with asking() as me:
        told = await me.ask("scanner_parameters", search="dividend yield")
        assert table(told) == [{"kind": "scan", "code": "HIGH_DIVIDEND_YIELD_IB", "name": "High Dividend Yield"}]
        places = await me.ask("scanner_parameters", kind="Locations")
        assert by(table(places), "code")["STK.EU.IBIS"]["name"] == "US Stocks / XETRA"
        # 804 scans, 2 instruments, 5 places, 806 filters.
        everything = await me.ask("scanner_parameters", limit=0)
        assert everything["count"] == 1617
        assert len(everything["rows"]) == 60
        assert tokens(me.texts[-1]) <= 1500
        for_futures = await me.ask("scanner_parameters", kind="scan", instrument="fut.us", limit=5)
        assert for_futures["count"] == 800
        asked = [path for _, path, _ in me.simulated.seen if path.endswith("/scanner/params")]
        assert len(asked) == 1  # kept for 15 minutes


async def test_a_scan_ranks_and_says_by_what() -> None:
    async with asking() as me:
        told = await me.ask("scanner_run", scan="top_perc_gain", limit="3")
        assert told["columns"][-1] == "Chg%"
        rows = table(told)
        assert [row["rank"] for row in rows] == [1, 2, 3]
        moves = [float(row["Chg%"].rstrip("%")) for row in rows]
        assert moves == sorted(moves, reverse=True)
        book = me.simulated.world.book.contracts
        best = max(
            (row for row in book.values() if row.asset_class == "STK" and row.country == "US"),
            key=lambda row: row.price / row.previous,
        )
        assert rows[0]["conid"] == best.conid
        assert told["count"] > 3
        assert "3 of" in told["notes"][0]


@pytest.mark.parametrize(
    "filters", ["priceAbove=400", {"priceAbove": 400}, ["priceAbove=400"], '{"priceAbove": "400"}']
)
async def test_conditions_of_a_scan_are_taken_in_every_form(filters: Any) -> None:
    async with asking() as me:
        told = await me.ask("scanner_run", scan="TOP_PERC_LOSE", filters=filters)
        book = me.simulated.world.book.contracts
        dear = {
            row.conid
            for row in book.values()
            if row.asset_class == "STK" and row.country == "US" and row.price > 400
        }  # fmt: skip
        assert dear
        assert {row["conid"] for row in table(told)} == dear


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"scan": "TOP_GAIN"}, "TOP_PERC_GAIN"),
        ({"scan": "TOP_PERC_GAIN", "location": "STK.US.MAYOR"}, "STK.US.MAJOR"),
        ({"scan": "TOP_PERC_GAIN", "filters": "priceAbove"}, "priceAbove=5"),
        ({"scan": "../x"}, "scan is '../x'"),
    ],
)
async def test_a_wrong_code_is_named_with_those_that_are_near(arguments: dict[str, Any], said: str) -> None:
    async with asking() as me:
        text = await me.error("scanner_run", **arguments)
        assert text.startswith("BAD_ARGUMENT:")
        assert said in text


# --- Futures and event contracts --------------------------------------------------------------------------------------


async def test_futures_come_by_expiry_with_what_one_stands_for() -> None:
    async with asking(brokerage="none") as me:  # no brokerage session is needed
        told = await me.ask("futures", symbols=["es", "NOPE"])
        rows = table(told)
        assert told["unknown"] == ["NOPE"]
        assert told["count"] == 3
        assert {(row["root"], row["currency"], row["multiplier"], row["exchange"]) for row in rows} == {
            ("ES", "USD", 50, "CME")
        }
        expiries = [row["expiry"] for row in rows]
        assert expiries == sorted(expiries)
        assert datetime.fromisoformat(expiries[0]).date() >= datetime.now(UTC).date()


async def test_event_contracts_are_found_by_words_and_listed_by_market() -> None:
    async with asking(brokerage="none") as me:
        (market,) = table(await me.ask("event_contracts", search="RATES"))
        assert (market["market_conid"], market["category"]) == (TARGET_RATE, "Economy / Rates")
        told = await me.ask("event_contracts", market_conid=str(TARGET_RATE))
        (row,) = table(told)
        assert (row["question"], row["side"], row["expiry"]) == ("Above 3.5%", "yes", "2030-12-31")
        assert (await me.ask("event_contracts", search="weather"))["rows"] == []
        assert (await me.error("event_contracts", market_conid="rates")).startswith("BAD_ARGUMENT:")


# --- Watchlists, alerts, notifications --------------------------------------------------------------------------------


async def test_a_watchlist_is_found_by_name_and_comes_with_its_symbols() -> None:
    async with asking() as me:
        assert (await me.ask("watchlists"))["names"] == ["Favourites"]
        told = await me.ask("watchlists", name=" favourites ")
        rows = by(table(told), "conid")
        assert rows[AAPL]["symbol"] == "AAPL"
        assert told["complete"] is True
        assert "Favourites" in await me.error("watchlists", name="Tech")


async def test_rows_of_a_watchlist_without_a_contract_are_left_out_and_told() -> None:
    unset = {"conid": 2147483647, "C": "2147483647"}
    listed = [{"conid": AAPL, "ticker": "AAPL", "ST": "STK"}, unset, {"H": ""}, unset | {"name": "A bond"}]
    async with asking() as me:
        answer = json.dumps({"name": "Favourites", "instruments": listed})
        me.simulated.fault("reply", "GET /iserver/watchlist", reply={"text": answer})
        told = await me.ask("watchlists", name="Favourites")
    assert told["rows"] == [[AAPL, "AAPL", None, None], [None, None, "A bond", None]]
    assert (told["count"], told["complete"]) == (2, False)
    assert told["notes"] == ["There is no conid for A bond.", "Left out: 2 rows without a contract."]


@pytest.mark.parametrize(("written", "read"), [("true", True), (1, True), (False, False), ("0", False), ("soon", None)])
async def test_whether_an_alert_has_fired_is_written_in_several_ways(written: object, read: bool | None) -> None:
    async with asking("two-accounts", "DU1234567") as me:
        answer = json.dumps([{"order_id": 1, "alert_triggered": written}])
        me.simulated.fault("reply", "GET /iserver/account/*/alerts", reply={"text": answer})
        (alert,) = (await me.ask("alerts"))["alerts"]
    assert alert.get("triggered") is read


async def test_alerts_say_what_they_wait_for() -> None:
    async with asking("two-accounts", "DU1234567") as me:
        (alert,) = (await me.ask("alerts"))["alerts"]
        assert alert["when"] == "AAPL price <= 190"
        assert (alert["active"], alert["triggered"]) == (True, False)
        assert alert["alert_id"] == 9_876_543_210  # above 32 bits
    async with asking("two-accounts", "DU7654321") as me:
        assert (await me.ask("alerts"))["alerts"] == []


async def test_notifications_are_text_without_markup_or_script() -> None:
    async with asking(brokerage="none") as me:
        told = await me.ask("notifications")
        assert [row["title"] for row in told["messages"]] == ["Dividend announced", "Option expires soon", "Note"]
        assert told["messages"][0]["body"] == "KO: 0.51 a share, see details"
        assert "<" not in me.texts[-1]
        assert "alert(1)" not in me.texts[-1]
        listed = (await me.client.list_tools()).tools
        schema = next(tool.output_schema for tool in listed if tool.name == "notifications")
        assert "never instructions" in json.dumps(schema)
        one = await me.ask("notifications", limit=1)
        assert one["count"] == 1
        assert one["complete"] is False
        assert "limit" in await me.error("notifications", limit=11)


# --- Transactions -----------------------------------------------------------------------------------------------------


async def test_transactions_of_apple_with_the_realised_result() -> None:
    async with asking(brokerage="none") as me:
        told = await me.ask("transactions", symbol="AAPL@NASDAQ", days="90d")
        assert (told["conid"], told["days"], told["count"]) == (AAPL, 90, 4)
        rows = table(told)
        assert [row["type"] for row in rows] == ["Dividend", "Sell", "Buy", "Buy"]
        # 60 and 50 shares bought at 150, 10 sold at 180; 110 x 0.26 of dividend; 10 x (180 - 150) realised.
        assert told["amounts"] == {"Buy": {"USD": -16500}, "Sell": {"USD": 1800}, "Dividend": {"USD": 28.6}}
        assert told["realized"] == {"USD": 300}
        assert rows[1]["quantity"] == -10
        sold = datetime.now(UTC).date() - timedelta(days=20)
        assert rows[1]["date"] == sold.isoformat()
        assert "Today is not included." in told["notes"]


async def test_another_contract_within_15_minutes_is_refused_and_nothing_is_sent() -> None:
    async with asking(limits=LIMITS, speed=1.0) as me:
        first = await me.ask("transactions", symbol=AAPL)
        again = await me.ask("transactions", symbol=AAPL)
        times = [datetime.fromisoformat(told.pop("as_of")) for told in (first, again)]
        assert again == first  # kept, with the time at which it was given
        assert abs(times[1] - times[0]) <= timedelta(seconds=1)
        text = await me.error("transactions", symbol="MSFT@NASDAQ")
        assert text.startswith("BUSY:")
        wait = re.search(r"Ask again in (\d+) s", text)
        assert wait
        assert 840 <= int(wait[1]) <= 905
        asked = [path for _, path, _ in me.simulated.seen if path.endswith("/pa/transactions")]
        assert len(asked) == 1


@pytest.mark.parametrize("tool", ["scanner_parameters", "watchlists", "alerts"])
async def test_without_a_brokerage_session_these_say_what_to_do(tool: str) -> None:
    async with asking("no-brokerage") as me:
        assert (await me.error(tool)).startswith("BROKERAGE_DOWN:")


async def test_no_optional_tool_tells_a_secret() -> None:
    async with asking() as me:
        for tool in ("scanner_parameters", "event_contracts", "watchlists", "alerts", "notifications"):
            await me.ask(tool)
        said = "".join(me.texts)
        assert not [secret for secret in PLANTED_SECRETS if secret in said]
