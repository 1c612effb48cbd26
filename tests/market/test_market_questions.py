"""Questions about the market, asked through MCP. Expected figures are worked out by hand from the simulated book."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from mcp import Client
from mcp.types import CallToolResult

from bezant_mcp.market.bars import Bar, thinned
from bezant_mcp.market.contract_details import Session, trading_at
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.book import Contract
from tests.support.fast_limits import FAST
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
BUDGET = 1200
SHELL_LONDON, VOD_LONDON, AAPL = 551601561, 149053711, 265598


@pytest.fixture
async def client(settings: Settings) -> AsyncIterator[Client]:
    async with Client(Service(settings, limits=FAST).build(), mode="2026-07-28", read_timeout_seconds=60) as client:
        yield client


async def ask(client: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    """The structured answer, which the text repeats within the budget."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    (block,) = result.content
    assert block.type == "text"
    assert json.loads(block.text) == result.structured_content
    assert tokens(block.text) <= BUDGET
    return dict(result.structured_content or {})


def refusal(result: CallToolResult) -> str:
    """The text of an error."""
    assert result.is_error
    (block,) = result.content
    assert block.type == "text"
    return block.text


def rows(told: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Rows with their column names, by symbol."""
    named = [dict(zip(told["columns"], row, strict=True)) for row in told["rows"]]
    return {row["symbol"]: row for row in named}


# --- Price of Shell ---------------------------------------------------------------------------------------------------


async def test_price_of_shell_is_asked_back_and_then_told_in_pence(client: Client) -> None:
    told = await ask(client, "quote", symbols="Shell")
    assert told["rows"] == []
    assert told["complete"] is False
    (unresolved,) = told["unresolved"]
    first = unresolved["candidates"][0]
    assert (first["conid"], first["exchange"], first["held"]) == (SHELL_LONDON, "LSE", 400.0)
    assert {(row["exchange"], row["currency"]) for row in unresolved["candidates"]} == {
        ("LSE", "GBP"),
        ("AEB", "EUR"),
        ("NYSE", "USD"),
    }
    assert any("ask the user" in note for note in told["notes"])

    told = await ask(client, "quote", symbols=first["conid"])
    shell = rows(told)["SHEL"]
    # 26.50 pounds, after 26.25 the day before: 25 pence or 0.95 % up.
    assert (shell["price"], shell["currency"], shell["state"]) == (2650, "GBp", "live")
    assert (shell["change"], shell["change_percent"]) == (25.0, 0.95)
    assert "GBp is pence: 100 GBp = 1 GBP." in told["notes"]
    assert (told["source"], told["complete"]) == ("brokerage", True)
    assert datetime.fromisoformat(shell["at"]).utcoffset() == timedelta(0)


# --- Price of BRK.B and VOD -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("symbols", ["BRK.B, VOD", ["brk b", "vod"], '["BRK-B","VOD"]', "BRK B;VOD"])
async def test_price_of_berkshire_is_told_and_vodafone_asked_back(client: Client, symbols: Any) -> None:
    told = await ask(client, "quote", symbols=symbols)
    assert rows(told)["BRK B"] | {"at": None} == {
        "symbol": "BRK B",
        "exchange": "NYSE",
        "conid": 72063691,
        "currency": "USD",
        "state": "live",
        "price": 480.0,
        "bid": 479.99,
        "ask": 480.01,
        "change": -2.0,
        "change_percent": -0.41,
        "low": 477.6,
        "high": 484.41,
        "volume": 1200000,
        "at": None,
    }
    (vodafone,) = told["unresolved"]
    assert vodafone["asked"].upper() == "VOD"
    assert [(row["exchange"], row["currency"], row.get("held")) for row in vodafone["candidates"]] == [
        ("LSE", "GBP", 10000.0),
        ("NASDAQ", "USD", None),
    ]


async def test_price_of_both_when_the_exchange_is_named(client: Client) -> None:
    told = await ask(client, "quote", symbols=["BRK.B", "VOD@LSE"])
    assert {symbol: (row["price"], row["currency"]) for symbol, row in rows(told).items()} == {
        "BRK B": (480.0, "USD"),
        "VOD": (72.5, "GBp"),
    }
    assert told["complete"] is True


# --- Why is there no price --------------------------------------------------------------------------------------------


async def test_why_there_is_no_price_or_no_live_one(client: Client) -> None:
    told = await ask(client, "quote", symbols="7203, UNSG, XHTM, KO, NESN, ALV@IBIS, MSFT")
    found = {symbol: (row["state"], row["price"]) for symbol, row in rows(told).items()}
    assert found == {
        "7203": ("not subscribed", None),
        "UNSG": ("agreement not signed", None),
        "XHTM": ("halted", 10.0),
        "KO": ("prior close", 70.0),
        "NESN": ("delayed", 90.0),
        "ALV": ("frozen", 350.0),
        "MSFT": ("live", 500.0),
    }
    assert told["complete"] is False
    said = {symbol: next(note for note in told["notes"] if symbol in note) for symbol in found if symbol != "MSFT"}
    assert "subscription" in said["7203"]
    assert "agreement" in said["UNSG"]
    assert "halted" in said["XHTM"].lower()
    assert "previous close" in said["KO"]
    assert "15 to 20 minutes" in said["NESN"]
    assert "at the close" in said["ALV"]
    assert not any("MSFT" in note for note in told["notes"])


# --- Open orders near the price: the side of the quote ----------------------------------------------------------------


async def test_prices_of_ids_as_numbers_and_texts(client: Client) -> None:
    told = await ask(client, "quote", symbols=[AAPL, "272093"])
    assert {symbol: row["price"] for symbol, row in rows(told).items()} == {"AAPL": 200.0, "MSFT": 500.0}


# --- VWCE over a year against SPY -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        {"symbols": "VWCE, SPY", "period": "1y"},
        {"symbols": ["vwce", "spy"], "period": "1 Year", "bar": "1D"},
        {"symbols": "368860401,756733", "period": "1Y", "limit": "12"},
    ],
)
async def test_vwce_over_a_year_against_spy_is_one_call(client: Client, arguments: dict[str, Any]) -> None:
    told = await ask(client, "price_history", **arguments)
    series = {one["symbol"]: one for one in told["series"]}
    # From 120 to 132 euro and from 500 to 600 dollars.
    assert {
        symbol: (one["first"], one["last"], one["currency"], one["change_percent"]) for symbol, one in series.items()
    } == {"VWCE": (120.0, 132.0, "EUR", 10.0), "SPY": (500.0, 600.0, "USD", 20.0)}
    assert (told["period"], told["bar"], told["complete"]) == ("1y", "1d", True)
    assert any("own currency" in note for note in told["notes"])
    assert any("without dividends" in note for note in told["notes"])
    for one in series.values():
        assert len(one["bars"]) <= 12
        assert one["bar_count"] > 250
        bars = [dict(zip(told["columns"], bar, strict=True)) for bar in one["bars"]]
        assert max(bar["high"] for bar in bars) == one["high"]
        assert min(bar["low"] for bar in bars) == one["low"]
        assert (bars[0]["open"], bars[-1]["close"]) == (one["first"], one["last"])
        assert all(before["time"] < after["time"] for before, after in pairwise(bars))
    # About 12,000.5 a day: hundreds of shares in the United States, shares elsewhere.
    volume = {symbol: sum(bar[5] for bar in one["bars"]) / one["bar_count"] for symbol, one in series.items()}
    assert volume["SPY"] == pytest.approx(1_200_050, rel=0.1)
    assert volume["VWCE"] == pytest.approx(12_000.5, rel=0.1)


async def test_every_bar_is_one_call_away(client: Client) -> None:
    told = await client.call_tool("price_history", {"symbols": "SHEL@LSE", "period": "3m", "limit": 0})
    assert told.structured_content is not None
    (series,) = told.structured_content["series"]
    assert len(series["bars"]) == series["bar_count"] > 60
    assert (series["last"], series["currency"]) == (2650.0, "GBp")
    assert "GBp is pence: 100 GBp = 1 GBP." in told.structured_content["notes"]


async def test_a_contract_without_history_is_named_beside_the_others(client: Client) -> None:
    told = await ask(client, "price_history", symbols="7203, KO", period="6m")
    assert [one["symbol"] for one in told["series"]] == ["KO"]
    assert told["complete"] is False
    assert any("7203" in note and "permissions" in note for note in told["notes"])
    assert "permissions" in refusal(await client.call_tool("price_history", {"symbols": "7203"}))


# --- What is it, does it trade now ------------------------------------------------------------------------------------


async def test_what_apple_is_and_when_it_trades(client: Client) -> None:
    told = await ask(client, "contract", symbol="AAPL")
    assert {name: told[name] for name in ("conid", "name", "exchange", "currency", "country", "sector")} == {
        "conid": AAPL,
        "name": "APPLE INC",
        "exchange": "NASDAQ",
        "currency": "USD",
        "country": "US",
        "sector": "Technology",
    }
    assert (told["source"], told["complete"], told["time_zone"]) == ("portfolio", True, "US/Eastern")
    opens = datetime.fromisoformat(told["opens"])
    assert (opens.hour, opens.minute) == (9, 30)
    assert opens.weekday() < 5
    assert opens > datetime.fromisoformat(told["as_of"])
    assert told["trades_now"] is (told["hours"] != "closed")


async def test_what_an_option_is(client: Client, simulated: SimulatedGateway) -> None:
    row = simulated.world.book.contracts[800000106]
    told = await ask(client, "contract", symbol="800000106")
    assert {name: told[name] for name in ("asset_class", "underlying", "right", "strike", "multiplier")} == {
        "asset_class": "OPT",
        "underlying": f"AAPL ({AAPL})",
        "right": "C",
        "strike": 195.0,
        "multiplier": 100.0,
    }
    assert told["expiry"].replace("-", "") == row.expiry


async def test_an_ambiguous_contract_is_asked_back(client: Client) -> None:
    said = refusal(await client.call_tool("contract", {"symbol": "VOD"}))
    assert said.startswith("BAD_ARGUMENT")
    assert f"{VOD_LONDON} VOD@LSE GBP" in said
    assert "Ask the user which" in said


@pytest.mark.parametrize(
    ("hour", "state", "closes", "opens"),
    [(3, "closed", None, 14), (10, "extended", 24, 14), (14, "regular", 21, 38), (20, "regular", 21, 38),
     (22, "extended", 24, 38), (47, "closed", None, None)],
)  # fmt: skip
def test_a_moment_is_placed_among_the_sessions(hour: int, state: str, closes: int | None, opens: int | None) -> None:
    start = datetime(2026, 1, 5, tzinfo=UTC)

    def at(hours: int | None) -> datetime | None:
        return None if hours is None else start + timedelta(hours=hours)

    regular = [
        Session(start + timedelta(hours=14 + 24 * day), start + timedelta(hours=21 + 24 * day)) for day in (0, 1)
    ]
    extended = [Session(start + timedelta(hours=9), start + timedelta(hours=24))]
    trading = trading_at(start + timedelta(hours=hour), regular, extended, "UTC")
    assert (trading.state, trading.closes, trading.opens) == (state, at(closes), at(opens))


# --- Options ----------------------------------------------------------------------------------------------------------


def apple_options(simulated: SimulatedGateway) -> dict[str, dict[tuple[str, float], Contract]]:
    """Options on Apple of the simulated book by expiry, right and strike."""
    chain: dict[str, dict[tuple[str, float], Contract]] = {}
    for row in simulated.world.book.contracts.values():
        if row.asset_class == "OPT" and row.underlying == AAPL and row.expiry and row.right:
            day = f"{row.expiry[:4]}-{row.expiry[4:6]}-{row.expiry[6:]}"
            chain.setdefault(day, {})[row.right, row.strike] = row
    return chain


async def test_expiries_and_then_the_strikes_around_the_price(client: Client, simulated: SimulatedGateway) -> None:
    chain = apple_options(simulated)
    told = await ask(client, "option_chain", symbol="AAPL")
    assert told["months"] == list(dict.fromkeys(day[:7] for day in sorted(chain)))
    expiry = sorted(chain)[2]  # 60 days or a little more
    told = await ask(client, "option_chain", symbol="AAPL", expiry=expiry, strikes="5")
    assert (told["price"], told["currency"], told["expiry"], told["multiplier"]) == (200.0, "USD", expiry, 100.0)
    named = [dict(zip(told["columns"], row, strict=True)) for row in told["rows"]]
    assert [(row["right"], row["strike"]) for row in named] == [
        (right, strike) for right in "CP" for strike in (190.0, 195.0, 200.0, 205.0, 210.0)
    ]
    assert {row["conid"] for row in named} == {
        chain[expiry][right, strike].conid for right in "CP" for strike in (190.0, 195.0, 200.0, 205.0, 210.0)
    }
    at_the_money = next(row for row in named if (row["right"], row["strike"]) == ("C", 200.0))
    # Time value at the money: 0.02 * 160 * sqrt(60 / 30) = 4.53.
    assert {**at_the_money, "conid": None} == {
        "right": "C", "strike": 200.0, "conid": None, "bid": 4.52, "ask": 4.54, "last": 4.53, "iv": 28.5,
        "delta": 0.5, "open_interest": 4100,
    }  # fmt: skip
    put = next(row for row in named if (row["right"], row["strike"]) == ("P", 190.0))
    assert put["delta"] == pytest.approx(0.5 + 4 * 10 / 190 - 1, abs=0.001)
    assert told["complete"] is True


async def test_one_side_and_few_strikes(client: Client, simulated: SimulatedGateway) -> None:
    expiry = sorted(apple_options(simulated))[-1]
    told = await ask(client, "option_chain", symbol=str(AAPL), expiry=expiry.replace("-", ""), right="puts", strikes=3)
    assert [(row[0], row[1]) for row in told["rows"]] == [("P", 195.0), ("P", 200.0), ("P", 205.0)]


async def test_one_of_several_dates_is_answered_and_gaps_are_told(client: Client, simulated: SimulatedGateway) -> None:
    chain = apple_options(simulated)
    monthly = sorted(chain)[2]
    weekly = f"{monthly[:8]}{'02' if monthly[8:] != '02' else '03'}"
    for number, pair in enumerate([("C", 195.0), ("C", 200.0), ("P", 200.0)]):
        twin = replace(chain[monthly][pair], conid=605 + number, expiry=weekly.replace("-", ""))
        simulated.world.book.contracts[twin.conid] = twin  # type: ignore[index]  # an expiry that the book has not
    told = await ask(client, "option_chain", symbol="AAPL", expiry=monthly[:7], strikes=3)
    assert told["expiries"] == sorted([monthly, weekly])
    told = await ask(client, "option_chain", symbol="AAPL", expiry=weekly, strikes=3)
    assert [(row[0], row[1]) for row in told["rows"]] == [("C", 195.0), ("C", 200.0), ("P", 200.0)]
    assert told["complete"] is False
    assert any("195 P, 205 C, 205 P" in note for note in told["notes"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"symbol": "AAPL", "expiry": "2019-01"}, "Use one of 20"),
        ({"symbol": "AAPL", "expiry": "soon"}, "expiry"),
        ({"symbol": "AAPL", "right": "X"}, "right"),
        ({"symbol": "AAPL", "strikes": 50}, "strikes"),
        ({"symbol": "KO"}, "no options on KO"),
        ({"symbol": "NOSUCH"}, "NOSUCH"),
        ({"symbol": "VOD"}, "VOD@LSE"),
    ],
)
async def test_a_wrong_question_about_options_is_named(client: Client, arguments: dict[str, Any], said: str) -> None:
    text = refusal(await client.call_tool("option_chain", arguments))
    assert text.startswith("BAD_ARGUMENT")
    assert said in text


# --- Exchange rates ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "rate"), [("EUR", "USD", 1.1), ("usd", "eur", 0.909091), ("GBP", "eur", 1.13636)]
)
async def test_a_rate_names_both_currencies(client: Client, source: str, target: str, rate: float) -> None:
    told = await ask(client, "exchange_rate", source=source, target=target, amount="250")
    assert told["rate"] == pytest.approx(rate, rel=1e-5)
    assert told["reads"].startswith(f"1 {source.upper()} = {told['rate']:g} {target.upper()}")
    assert told["converted"] == pytest.approx(250 * rate, abs=0.01)
    assert told["source"] == "brokerage"


@pytest.mark.parametrize("scenario", ["no-brokerage"])
async def test_without_a_brokerage_session_the_ledger_gives_the_rate_and_says_so(client: Client) -> None:
    told = await ask(client, "exchange_rate", source="GBP", target="EUR")
    assert told["rate"] == pytest.approx(1.25 / 1.10, rel=1e-5)
    assert told["source"] == "portfolio"
    assert any("DU1234567" in note and "not the market's" in note for note in told["notes"])
    # No account has any, so there is no rate to tell.
    assert refusal(await client.call_tool("exchange_rate", {"source": "NOK", "target": "EUR"})).startswith("BROKERAGE")


# --- Without a brokerage session, with two accounts, with wrong arguments ---------------------------------------------


@pytest.mark.parametrize("scenario", ["no-brokerage-401", "competing"])
async def test_without_a_brokerage_session_prices_are_refused_with_what_works(client: Client) -> None:
    for tool, arguments in (
        ("quote", {"symbols": "BRK.B, VOD@LSE"}),
        ("price_history", {"symbols": "VWCE, SPY"}),
        ("option_chain", {"symbol": "AAPL"}),
    ):
        text = refusal(await client.call_tool(tool, arguments))
        assert text.startswith(("BROKERAGE_DOWN", "COMPETING")), text
        assert "still work" in text
    told = await ask(client, "contract", symbol="AAPL")
    assert (told["conid"], told["source"], told["complete"]) == (AAPL, "portfolio", True)
    assert (await ask(client, "conid_for", symbol="BRK.B"))["contract"]["conid"] == 72063691


@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_the_market_does_not_depend_on_the_account(client: Client) -> None:
    told = await ask(client, "quote", symbols="Shell")
    assert told["unresolved"][0]["candidates"][0]["held"] == 400.0
    told = await ask(client, "quote", symbols="BRK.B, VOD@LSE")
    assert [row["price"] for row in rows(told).values()] == [480.0, 72.5]
    told = await ask(client, "price_history", symbols="VWCE,SPY")
    assert [one["change_percent"] for one in told["series"]] == [10.0, 20.0]


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("quote", {"symbols": ""}, "symbols"),
        ("quote", {"symbols": "NOSUCH"}, "NOSUCH"),
        ("quote", {"symbols": "../x"}, "../x"),
        ("quote", {"symbols": ",".join(f"A{number}" for number in range(101))}, "1 to 100"),
        ("quote", {"symbol": "AAPL"}, "symbols"),
        ("price_history", {"symbols": "SPY", "period": "17y"}, "period"),
        ("price_history", {"symbols": "SPY", "period": "1y", "bar": "1min"}, "bar"),
        ("price_history", {"symbols": "SPY", "limit": -1}, "limit"),
        ("price_history", {"symbols": "A,B,C,D,E,F,G"}, "1 to 6"),
        ("exchange_rate", {"source": "EURO", "target": "USD"}, "source"),
        ("exchange_rate", {"source": "EUR"}, "target"),
        ("contract", {"symbol": "US0378331006"}, "ISIN"),
    ],
)
async def test_a_wrong_argument_is_named_with_an_example(
    client: Client, tool: str, arguments: dict[str, Any], said: str
) -> None:
    text = refusal(await client.call_tool(tool, arguments))
    assert text.startswith("BAD_ARGUMENT")
    assert said in text


def test_thinning_loses_no_high_no_low_and_no_volume() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    bars = [
        Bar(start + timedelta(days=number), number, number + 2.0, number - 2.0, number + 1.0, 10.0)
        for number in range(253)
    ]
    for most in (1, 4, 24, 252, 253, 300, 0):
        thin = thinned(bars, most)
        assert len(thin) == (min(most, 253) or 253)
        assert (thin[0].open, thin[-1].close, thin[0].time) == (0, 253.0, start)
        assert (max(bar.high for bar in thin), min(bar.low for bar in thin)) == (254.0, -2.0)
        assert sum(bar.volume or 0 for bar in thin) == 2530.0
