"""The five questions as tools: there where statements are connected, masked, cleaned, and quick over 22,000 trades."""

from __future__ import annotations

import gc
import json
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from mcp import Client

import bezant_mcp.history
from bezant_mcp import Gateway
from bezant_mcp.activity.cash import NOT_HERE, RECEIVED
from bezant_mcp.history import activity, income, realized
from bezant_mcp.server.app import Service
from bezant_mcp.server.toolsets import QUESTIONS, STATEMENTS, names_of, question, sets_of
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED
from tests.support.flex import cash, section, shared, xml
from tests.support.statements import asking_files, save_statement
from tests.test_records import check

pytestmark = pytest.mark.anyio
FIVE = {"income", "realized", "lots", "activity", "returns"}
MOST_SECONDS, TRIES = 0.1, 5


def test_the_five_are_served_where_statements_are_connected_and_nowhere_else(tmp_path: Path) -> None:
    assert {name for name, _, toolset in QUESTIONS if toolset == STATEMENTS} == FIVE
    without, everything = (
        Settings(state_dir=None),
        Settings(state_dir=None, toolsets=OPTIONAL_TOOLSETS),
    )
    for settings in (without, everything):
        assert not FIVE & dict(names_of(sets_of(settings))).keys()
    connected = Settings(state_dir=None, flex_files=(tmp_path,))
    assert dict(names_of(sets_of(connected))).keys() - dict(names_of(sets_of(without))).keys() == FIVE
    assert dict(names_of(sets_of(Settings(demo=True)))).keys() >= FIVE


def test_each_is_a_function_of_its_room() -> None:
    for name in FIVE:
        assert question(name) is getattr(bezant_mcp.history, name)
        assert question(name).__module__ == f"bezant_mcp.history.{name}"


async def call(client: Client, tool: str, **arguments: Any) -> str:
    """The text of an answer."""
    result = await client.call_tool(tool, arguments)
    (block,) = result.content
    assert block.type == "text"
    assert not result.is_error, block.text
    return block.text


async def test_masked_accounts_stay_masked_and_are_taken_as_arguments() -> None:
    path, _ = shared("03-accounts-transfers-corporate-actions")
    settings = Settings(gateway_url="https://localhost:1", state_dir=None, flex_files=(path,), mask_accounts=True)
    async with Client(Service(settings, limits=FAST).build(), read_timeout_seconds=60) as client:
        texts = [
            await call(client, "income"), await call(client, "activity", limit=0), await call(client, "realized"),
            await call(client, "income", account_id="U***567"),
        ]  # fmt: skip
    for text in texts:
        assert not {account for account in ("U1234567", "U7654321", "U1111111") if account in text}
    assert json.loads(texts[3])["account_id"] == "U***567"
    assert "U***321" in texts[1]


async def test_every_table_is_a_list_of_plain_rows(tmp_path: Path) -> None:
    async with SimulatedGateway("two-accounts", speed=SPEED) as simulated:
        path = save_statement(simulated, tmp_path)
        settings = Settings(gateway_url=simulated.url, state_dir=None, flex_files=(path,))
        async with Gateway(settings, limits=FAST, now=simulated.clock.moment) as gateway:
            for name in sorted(FIVE):
                answer = await question(name)(gateway)
                assert answer.tables.keys() >= {"rows"}
                for table in answer.tables:
                    assert answer.records(table)
                    check(answer.records(table))


async def test_cash_and_income_answer_each_other(tmp_path: Path) -> None:
    async with SimulatedGateway("ready", speed=SPEED) as simulated:
        plain = Settings(gateway_url=simulated.url, state_dir=None)
        connected = Settings(
            gateway_url=simulated.url, state_dir=None, flex_files=(save_statement(simulated, tmp_path),)
        )
        for settings, said in ((plain, NOT_HERE), (connected, RECEIVED)):
            async with Client(Service(settings, limits=FAST).build(), read_timeout_seconds=60) as client:
                assert said in json.loads(await call(client, "cash"))["notes"]
                if settings is connected:
                    forecast = json.loads(await call(client, "cash", expected_dividends=True))
                    both = json.loads(await call(client, "income", expected_dividends=True))
    expected = {row[0]: row[4] for row in forecast["expected_dividends"][1:]}
    told = {row[0]: row[2] for row in both["expected"][1:]}
    assert told
    assert told.items() <= expected.items()


def trade(number: int) -> dict[str, str]:
    """One of many executions."""
    day, currency = date(2016, 1, 4) + timedelta(days=number // 7), ("USD", "EUR", "GBP")[number % 3]
    size = number % 9 - 4 or 5
    return {
        "currency": currency, "fxRateToBase": {"USD": "1", "EUR": "1.08", "GBP": "1.27"}[currency],
        "assetCategory": "STK", "symbol": f"S{number % 200}", "conid": f"{9000 + number % 200}",
        "tradeDate": f"{day:%Y%m%d}", "dateTime": f"{day:%Y%m%d};1000{number % 60:02d}", "quantity": f"{size}",
        "tradePrice": f"{50 + number % 37}.25", "proceeds": f"{-size * (50 + number % 37)}", "ibCommission": "-1.01",
        "ibCommissionCurrency": currency, "fifoPnlRealized": f"{number % 11 - 5}.37", "buySell": "BUY",
        "ibOrderID": f"{number // 2}", "transactionID": f"{number + 1}", "ibExecID": f"e{number}",
        "levelOfDetail": "EXECUTION",
    }  # fmt: skip


@pytest.mark.slow
async def test_22_000_trades_are_summed_in_a_tenth_of_a_second(tmp_path: Path) -> None:
    trades = section("Trades", "Trade", *map(trade, range(22_000)), accountId="U1")
    paid = cash(*({"transactionID": f"{number}", "reportDate": "20240301"} for number in range(1, 3000)))
    path = tmp_path / "a.xml"
    sections = (trades, paid, "<CorporateActions />", "<Transfers />")
    path.write_text(xml('<AccountInformation accountId="U1" currency="USD" />', *sections, fromDate="20160101"))
    async with asking_files(path) as ask:
        told = await ask(activity)
        assert told["count"] == 22_000
        for asked in (activity, realized, income):
            took = []
            for _ in range(TRIES):
                gc.collect()
                began = time.process_time()
                await ask(asked)
                took.append(time.process_time() - began)
            assert min(took) <= MOST_SECONDS, asked.__name__
