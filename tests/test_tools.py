"""The tools in memory, over HTTPS to the simulated Gateway."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from mcp import Client
from mcp.types import CallToolResult

from bezant_mcp.server.app import Service
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.support.fast_limits import FAST

pytestmark = pytest.mark.anyio
GOLDEN = ROOT / "tests" / "golden"
CORE = ("health", "list_accounts", "account_summary", "positions", "conid_for", "tickle")


@pytest.fixture
async def client(settings: Settings) -> AsyncIterator[Client]:
    everything = replace(settings, toolsets=OPTIONAL_TOOLSETS)
    async with Client(Service(everything, limits=FAST).build(), mode="2026-07-28", read_timeout_seconds=60) as client:
        yield client


def data(result: CallToolResult) -> dict[str, Any]:
    """The structured answer, which the text must repeat."""
    assert not result.is_error, result.content
    assert result.structured_content is not None
    (block,) = result.content
    assert block.type == "text"
    assert json.loads(block.text) == result.structured_content
    assert ": " not in block.text.split('"', 1)[0], "the text is compact JSON"
    content: dict[str, Any] = result.structured_content
    return content


def error(result: CallToolResult) -> str:
    """The text of an error, which carries no data."""
    assert result.is_error
    assert result.structured_content is None
    (block,) = result.content
    assert block.type == "text"
    assert "Traceback" not in block.text
    return block.text


@pytest.mark.golden
async def test_the_tool_list_is_what_the_golden_files_say(settings: Settings, request: pytest.FixtureRequest) -> None:
    everything = Service(replace(settings, toolsets=OPTIONAL_TOOLSETS, flex_files=(GOLDEN,))).build()
    # The older era hands on the keys of a schema in the order in which they are sent.
    async with Client(everything, mode="legacy", read_timeout_seconds=60) as client:
        tools = (await client.list_tools()).tools
    told = {tool.name: tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in tools}
    if request.config.getoption("--rewrite-golden"):
        GOLDEN.mkdir(exist_ok=True)
        for orphan in {path.stem for path in GOLDEN.glob("*.json")} - told.keys():
            (GOLDEN / f"{orphan}.json").unlink()
        for name, tool in told.items():
            (GOLDEN / f"{name}.json").write_text(json.dumps(tool, indent=1, ensure_ascii=False) + "\n", "utf-8")
    golden = {path.stem: json.loads(path.read_text("utf-8")) for path in GOLDEN.glob("*.json")}
    assert told == golden
    assert set(CORE) <= told.keys()


async def test_every_tool_says_that_it_only_reads_and_refuses_unknown_arguments(client: Client) -> None:
    for tool in (await client.list_tools()).tools:
        hints = tool.annotations
        assert hints is not None
        assert (hints.read_only_hint, hints.destructive_hint, hints.idempotent_hint, hints.open_world_hint) == (
            True,
            False,
            True,
            True,
        )
        assert tool.output_schema is not None
        assert tool.input_schema["additionalProperties"] is False
        schemas = json.dumps([tool.input_schema, tool.output_schema])
        assert "$ref" not in schemas
        assert "$defs" not in schemas


async def test_health_is_ready_on_an_ordinary_day(client: Client) -> None:
    told = data(await client.call_tool("health", {}))
    assert told["layer"] == "ready"
    assert told["logged_in"] is told["brokerage_session"] is told["gateway"] is True
    assert told["competing"] is False
    assert "next_step" not in told


async def test_accounts_come_with_their_base_currency_and_without_the_owners_name(client: Client) -> None:
    told = data(await client.call_tool("list_accounts", {}))
    assert told["count"] == len(told["accounts"]) == 1
    assert told["accounts"][0]["currency"] == "USD"
    assert "Ownername" not in json.dumps(told)


async def test_the_summary_has_the_figures_and_their_currency(client: Client, simulated: SimulatedGateway) -> None:
    told = data(await client.call_tool("account_summary", {}))
    assert told["currency"] == "USD"
    assert told["net_liquidation_value"] > 0
    assert told["as_of"].endswith("+00:00")


async def test_positions_are_all_of_them_largest_first_and_shorts_negative(client: Client) -> None:
    told = data(await client.call_tool("positions", {"limit": 0}))
    assert told["complete"] is True
    rows = [dict(zip(told["columns"], row, strict=True)) for row in told["rows"]]
    names, *derivatives = told["derivatives"]
    rows += [dict(zip(names, row, strict=True)) for row in derivatives]
    assert told["count"] == len(rows) == len({row["conid"] for row in rows}) == 130
    rates = {row[0]: row[4] for row in told["totals"][1:]}
    assert len(rates) >= 5
    values = [abs(row["value"]) * rates[row["currency"]] for row in rows[: len(told["rows"])]]
    assert values == sorted(values, reverse=True)
    short = next(row for row in rows if row["quantity"] < 0)
    assert short["value"] < 0


@pytest.mark.parametrize(
    "arguments",
    [
        {"symbol": "AAPL@NASDAQ"},
        {"symbol": " aapl@nasdaq "},
        {"symbol": "BRK B"},
        {"symbol": "brk.b"},
        {"symbol": "BRK-B"},
    ],
)
async def test_a_ticker_gives_one_contract_with_name_exchange_and_currency(
    client: Client, arguments: dict[str, str]
) -> None:
    told = data(await client.call_tool("conid_for", arguments))
    assert set(told["contract"]) == {"conid", "symbol", "name", "exchange", "currency"}
    assert told["contract"]["currency"] == "USD"
    assert "candidates" not in told


async def test_an_ambiguous_ticker_gives_candidates_and_no_contract(client: Client) -> None:
    told = data(await client.call_tool("conid_for", {"symbol": "VOD"}))
    assert "contract" not in told
    assert len(told["candidates"]) >= 2
    assert {candidate["currency"] for candidate in told["candidates"]} >= {"USD", "GBP"}


async def test_a_ticker_that_nobody_has_is_an_error_and_not_an_empty_answer(client: Client) -> None:
    assert error(await client.call_tool("conid_for", {"symbol": "NOSUCH"})).startswith("BAD_ARGUMENT:")


async def test_tickle_tells_the_session_but_not_its_token(client: Client) -> None:
    told = data(await client.call_tool("tickle", {}))
    assert told["logged_in"] is True
    assert "session" not in told


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("positions", {"acount_id": "DU1"}, "acount_id"),
        ("positions", {"account_id": ["DU1"]}, "account_id"),
        ("conid_for", {}, "symbol"),
        ("conid_for", {"symbol": ""}, "ticker"),
        ("conid_for", {"symbol": "../logout"}, "ticker"),
        ("account_summary", {"account_id": "U9999999"}, "U9999999"),
        ("positions", {"account_id": "../../logout"}, "account"),
    ],
)
async def test_a_wrong_argument_is_named(client: Client, tool: str, arguments: dict[str, Any], said: str) -> None:
    text = error(await client.call_tool(tool, arguments))
    assert said in text
    assert text.startswith(("BAD_ARGUMENT", "BAD_ACCOUNT"))
    assert "pydantic" not in text


async def test_an_id_sent_as_a_number_is_taken(client: Client) -> None:
    assert "265598" in error(await client.call_tool("account_summary", {"account_id": 265598}))


@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_with_several_accounts_the_error_names_them(client: Client) -> None:
    accounts = data(await client.call_tool("list_accounts", {}))["accounts"]
    text = error(await client.call_tool("positions", {}))
    assert all(account["account_id"] in text for account in accounts)
    chosen = accounts[1]["account_id"]
    assert data(await client.call_tool("account_summary", {"account_id": chosen.lower()}))["account_id"] == chosen
