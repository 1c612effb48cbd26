"""Units of what the market says, IBKR's ways to say "none", and parts that cannot be had: asked through MCP."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from bezant_client.models import MarketDataRow
from mcp import Client

from bezant_mcp.market.bars import Bar, in_last_unit
from bezant_mcp.market.chart_spans import parse_span
from bezant_mcp.market.options import unit_ratio
from bezant_mcp.market.quotes import OPTION_FIELDS, read_row
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world import instruments as i
from tests.support.asking import conversation
from tests.support.fast_limits import FAST

pytestmark = pytest.mark.anyio
FUTURE, INDEX, SHARE, PENCE_SHARE = 495512552, 416904, 265598, 149053711
LARGEST = "1.7976931348623157E308"


@pytest.fixture
async def client(settings: Settings) -> AsyncIterator[Client]:
    async with Client(Service(settings, limits=FAST).build(), read_timeout_seconds=60) as client:
        yield client


async def ask(client: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    return dict(result.structured_content or {})


async def refused(client: Client, tool: str, **arguments: Any) -> str:
    result = await client.call_tool(tool, arguments)
    assert result.is_error
    return str(getattr(result.content[0], "text", ""))


def rows(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [dict(zip(told["columns"], row, strict=True)) for row in told["rows"]]


def reply(simulated: SimulatedGateway, pattern: str, answer: Any) -> None:
    simulated.fault("reply", pattern, reply={"text": json.dumps(answer)})


# --- What can be a figure ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("none", ["-1", "-100.0", "0", "", "N/A", "None", "--", "NaN", LARGEST, 1.7976931348623157e308])
@pytest.mark.parametrize("field", ["last", "bid", "ask", "high", "low"])
def test_what_says_none_is_no_price(field: str, none: object) -> None:
    row = MarketDataRow.from_dict({"conid": 1, "6509": "RpB", "31": "5", "84": "5", OPTION_FIELDS[field]: none})
    ticks = read_row(row, OPTION_FIELDS, negative=True)
    assert field not in ticks.figures
    assert ticks.unknown == (() if none == "" else (field,))
    assert ticks.state == "live"


@pytest.mark.parametrize(
    ("field", "sent", "figure"),
    [
        ("volume", "-1", None), ("volume", "0", 0), ("volume", "1.2M", 1_200_000), ("bid_size", 2**31 - 1, None),
        ("change", "-1", -1), ("change", LARGEST, None), ("change_percent", "-0.50%", -0.5),
        ("implied_volatility", "-2", None), ("implied_volatility", "28.5%", 28.5), ("open_interest", "1,300", 1300),
        ("delta", "-2", None), ("delta", "-1", None), ("delta", "0.5", 0.5), ("gamma", "-1", None), ("theta", "-1", -1),
    ],
)  # fmt: skip
def test_each_figure_is_judged_by_what_it_can_be(field: str, sent: object, figure: float | None) -> None:
    ticks = read_row(MarketDataRow.from_dict({"conid": 1, "31": "5", OPTION_FIELDS[field]: sent}), OPTION_FIELDS)
    assert ticks.figures.get(field) == figure
    assert (field in ticks.unknown) is (figure is None)


def test_a_put_deep_in_the_money_has_a_delta_of_minus_one() -> None:
    row = MarketDataRow.from_dict({"conid": 1, "31": "5", "7308": "-1", "7309": "0.0"})
    assert read_row(row, OPTION_FIELDS).figures["delta"] == -1


def test_a_price_below_zero_is_real_of_what_may_have_one_only() -> None:
    row = MarketDataRow.from_dict({"conid": 1, "31": "-37.63"})
    assert read_row(row, OPTION_FIELDS, negative=True).figures == {"last": -37.63}
    assert (read_row(row, OPTION_FIELDS).figures, read_row(row, OPTION_FIELDS).state) == ({}, "no data")


async def test_a_bid_that_nobody_makes_is_named_and_no_figure(client: Client, simulated: SimulatedGateway) -> None:
    row = {"conid": PENCE_SHARE, "31": "72.5", "84": "-100.0", "86": "72.6", "87": "NaN", "6509": "RpB"}
    reply(simulated, "GET /iserver/marketdata/snapshot", [row])
    told = await ask(client, "quote", symbols="VOD@LSE")
    (vodafone,) = rows(told)
    assert (vodafone["bid"], vodafone["ask"], vodafone["volume"], vodafone["currency"]) == (None, 72.6, None, "GBp")
    assert "IBKR gave no figure for bid, change, change_percent, low, high, volume of VOD." in told["notes"]
    assert told["complete"] is False


async def test_figures_that_contradict_each_other_are_told(client: Client, simulated: SimulatedGateway) -> None:
    row = {"conid": PENCE_SHARE, "31": "72.5", "84": "73", "86": "72", "70": "74", "71": "70", "6509": "RpB"}
    for change, told in (({}, True), ({"84": "71"}, False), ({"84": "71", "70": "60"}, True)):
        reply(simulated, "GET /iserver/marketdata/snapshot", [row | change])
        notes = (await ask(client, "quote", symbols="VOD@LSE"))["notes"]
        assert ("Bid above ask, or low above high: VOD." in notes) is told


# --- Bars -------------------------------------------------------------------------------------------------------------


def bar(day: int, price: float, **changes: Any) -> dict[str, Any]:
    at = datetime(2026, 1, 5, 14, 30, tzinfo=UTC) + timedelta(days=day)
    return {"t": int(at.timestamp() * 1000), "o": price, "h": price, "l": price, "c": price, "v": 5.0} | changes


async def test_bars_are_read_once_and_what_is_no_bar_is_counted(client: Client, simulated: SimulatedGateway) -> None:
    bars = [bar(0, 10), bar(0, 10), bar(1, 11, v=-1), bar(2, 12, o=-1), bar(3, 13, t=16923456000), bar(4, 14)]
    reply(simulated, "GET /iserver/marketdata/history", {"data": bars, "tradingDayDuration": 390})
    told = await ask(client, "price_history", symbols=str(SHARE), limit=0)
    (series,) = told["series"]
    assert series["bars"] == [
        ["2026-01-05", 10, 10, 10, 10, 500], ["2026-01-06", 11, 11, 11, 11, None], ["2026-01-09", 14, 14, 14, 14, 500],
    ]  # fmt: skip
    assert {"Bars without usable prices left out: 2 of AAPL.", "Volume of some bars unknown: AAPL."} <= set(
        told["notes"]
    )
    assert told["complete"] is False


@pytest.mark.parametrize("minutes", [1380, 1440, 0, None, 82800, LARGEST])
async def test_a_bar_that_begins_on_sunday_evening_is_mondays(
    client: Client, simulated: SimulatedGateway, minutes: Any
) -> None:
    sunday = int(datetime(2026, 1, 4, 23, tzinfo=UTC).timestamp() * 1000)
    reply(simulated, "*/marketdata/history", {"data": [bar(0, 6000, t=sunday)], "tradingDayDuration": minutes})
    told = await ask(client, "price_history", symbols=str(FUTURE))
    assert told["series"][0]["bars"][0][0] == "2026-01-05"


async def test_a_change_of_the_unit_is_no_return(client: Client, simulated: SimulatedGateway) -> None:
    bars = [bar(0, 0.81), bar(1, 0.82), bar(2, 82.5), bar(3, 83.0)]
    reply(simulated, "GET /iserver/marketdata/history", {"data": bars})
    told = await ask(client, "price_history", symbols=str(FUTURE))
    (series,) = told["series"]
    assert (series["first"], series["low"], series["change_percent"], series["bar_count"]) == (82.5, 82.5, 0.61, 2)
    assert any("another unit before 2026-01-07: 2 bars left out" in note for note in told["notes"])
    assert told["complete"] is False


@pytest.mark.parametrize(
    ("prices", "kept"), [([1, 2, 3], 3), ([3, 300], 1), ([300, 3], 1), ([5, 480, 5], 1), ([-2, 3], 2)]
)
def test_only_a_jump_by_a_hundred_or_more_is_another_unit(prices: list[float], kept: int) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    bars = [Bar(start + timedelta(days=day), price, price, price, price, None) for day, price in enumerate(prices)]
    assert len(in_last_unit(bars)) == kept


@pytest.mark.parametrize(
    ("written", "to_date", "since"),
    [
        ("ytd", "ytd", date(2026, 1, 1)), ("YTD", "ytd", date(2026, 1, 1)), ("Year to date", "ytd", date(2026, 1, 1)),
        ("this year", "ytd", date(2026, 1, 1)), ("year-to-date", "ytd", date(2026, 1, 1)),
        ("mtd", "mtd", date(2026, 8, 1)), ("this month", "mtd", date(2026, 8, 1)), ("QTD", "qtd", date(2026, 7, 1)),
        ("week to date", "wtd", date(2026, 8, 17)),
    ],
)  # fmt: skip
def test_a_period_up_to_now_begins_where_the_calendar_says(written: str, to_date: str, since: date) -> None:
    span = parse_span(written, "", date(2026, 8, 19))
    assert (span.called, span.since) == (to_date, since)
    assert int(span.period.removesuffix("d")) > (date(2026, 8, 19) - since).days


async def test_the_year_to_date_has_no_bar_of_the_year_before(client: Client) -> None:
    told = await ask(client, "price_history", symbols="SPY", period="year to date", limit=0)
    times = [row[0] for row in told["series"][0]["bars"]]
    year = told["as_of"][:4]
    assert told["period"] == "ytd"
    assert {time[:4] for time in times} == {year}
    assert times[0] <= f"{year}-01-05"
    assert f"Bars since {year}-01-01." in told["notes"]


# --- Options ----------------------------------------------------------------------------------------------------------


def option(conid: int, **changes: Any) -> dict[str, Any]:
    return {
        "conid": conid, "symbol": "X", "secType": "OPT", "exchange": "SMART", "right": "C", "strike": 6000.0,
        "currency": "USD", "desc2": "DEC 18 '26 6000 Call", "maturityDate": "20261218", "multiplier": "100",
        "tradingClass": "SPXW",
    } | changes  # fmt: skip


def chain(simulated: SimulatedGateway, conid: int, options: list[dict[str, Any]], **changes: Any) -> None:
    """The steps to a chain of one month under a contract."""
    section = {"secType": "OPT", "months": "DEC26", "exchange": "SMART;CBOE"} | changes
    reply(simulated, "GET /iserver/secdef/search", [{"conid": str(conid), "symbol": "X", "sections": [section]}])
    reply(simulated, "GET /iserver/secdef/strikes", {"call": [5990.0, 6000.0, 6010.0], "put": []})
    reply(simulated, "GET /iserver/secdef/info", options)
    figures = {"6509": "RpB", "31": "6000.00", "84": "79.0", "86": "81.0"}
    reply(
        simulated,
        "*/marketdata/snapshot",
        [{"conid": one, **figures} for one in (conid, *(o["conid"] for o in options))],
    )


async def test_options_of_one_strike_and_date_are_told_apart(client: Client, simulated: SimulatedGateway) -> None:
    morning = option(900001, tradingClass="SPX", desc2="DEC 18 '26 6000 Call (AM)", multiplier="10")
    chain(simulated, SHARE, [morning, option(900002)])
    told = await ask(client, "option_chain", symbol=str(SHARE), expiry="2026-12-18", right="C", strikes=1)
    assert [(row["conid"], row["class"], row["multiplier"]) for row in rows(told)] == [
        (900001, "SPX (AM)", 10), (900002, "SPXW", 100),
    ]  # fmt: skip
    assert any(note.startswith("SPX (AM) of 2026-12-18 settles") for note in told["notes"])
    assert "multiplier" not in told


async def test_one_class_costs_no_column_and_is_named_where_it_is_not_the_symbol(
    client: Client, simulated: SimulatedGateway
) -> None:
    chain(simulated, SHARE, [option(900002, right="?", strike=0.0, maturityDate="20261218 08:30:00 US/Central")])
    told = await ask(client, "option_chain", symbol=str(SHARE), expiry="2026-12", right="C", strikes=1)
    assert [(row["right"], row["strike"]) for row in rows(told)] == [("C", 6000)]
    assert "class" not in told["columns"]
    assert "Trading class SPXW." in told["notes"]


async def test_an_option_without_a_multiplier_is_named(client: Client, simulated: SimulatedGateway) -> None:
    chain(simulated, SHARE, [option(900002), option(900003, strike=6010.0, multiplier="0")])
    told = await ask(client, "option_chain", symbol=str(SHARE), expiry="2026-12", right="C", strikes=1)
    assert {row["conid"]: row["multiplier"] for row in rows(told)} == {900002: 100, 900003: None}
    assert "The multiplier of 6010 C is unknown." in told["notes"]
    assert told["complete"] is False


async def test_an_option_without_a_date_is_counted(client: Client, simulated: SimulatedGateway) -> None:
    undated = option(900003, maturityDate="soon", desc2="6000 Call")
    by_words = option(900004, maturityDate=None)
    chain(simulated, SHARE, [undated, by_words])
    told = await ask(client, "option_chain", symbol=str(SHARE), expiry="2026-12", right="C", strikes=1)
    assert [row["conid"] for row in rows(told)] == [900004]
    assert "1 options without an expiry left out." in told["notes"]
    assert told["complete"] is False


async def test_options_on_a_future_are_asked_for_under_its_index_at_its_exchange(
    client: Client, simulated: SimulatedGateway
) -> None:
    root = simulated.world.book.contracts[FUTURE].underlying
    assert root
    options = [option(900005 + number, strike=5990.0 + 10 * number, tradingClass="EW") for number in range(3)]
    chain(simulated, root, options, secType="FOP", exchange="CME")
    reply(simulated, "*/marketdata/snapshot", [{"conid": FUTURE, "31": "6000", "6509": "R"}])
    reply(simulated, "POST /iserver/contract/rules", {"priceMagnifier": None})
    told = await ask(client, "option_chain", symbol=str(FUTURE), expiry="2026-12", right="C", strikes=3)
    assert {row["conid"] for row in rows(told)} == {900005, 900006, 900007}
    asked = [target for _, target, _ in simulated.world.records.targets if "/secdef/" in target and "conid=" in target]
    assert all(
        f"conid={root}&" in target and "sectype=FOP" in target and "exchange=CME" in target for target in asked[1:]
    )
    rules = [path for _, path, _ in simulated.world.records.seen if path.endswith("/contract/rules")]
    assert len(rules) == 2, "the future, and one option of the class"


@pytest.mark.parametrize(
    ("strikes", "price", "ratio"),
    [([69.0, 69.5, 70.0], 6950.0, 100), ([6900.0, 7000.0], 69.5, 0.01), ([180.0, 220.0], 200.0, 1),
     ([80.0, 120.0], 50.0, 1), ([1.0, 500.0], 2.0, 1), ([80.0, 120.0], None, 1)],
)  # fmt: skip
def test_strikes_in_another_unit_than_the_price_are_noticed(
    strikes: list[float], price: float | None, ratio: float
) -> None:
    assert unit_ratio(strikes, price) == ratio


# --- What a contract is -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "told"),
    [("*/trading-schedule", "Trading hours unknown"), ("*/contract/rules", "GBP?: IBKR does not say")],
)
async def test_a_missing_part_of_a_contract_costs_that_part(
    client: Client, simulated: SimulatedGateway, pattern: str, told: str
) -> None:
    simulated.fault("500-json", pattern)
    answer = await ask(client, "contract", symbol="AZN@LSE")
    assert (answer["asset_class"], answer["currency"], answer["exchange"]) == ("STK", "GBP", "LSE")
    assert any(told in note for note in answer["notes"])


async def test_a_contract_without_a_definition_has_no_dates_that_cannot_be_read(
    client: Client, simulated: SimulatedGateway
) -> None:
    reply(simulated, "GET /trsrv/secdef", {"secdef": []})
    notes = (await ask(client, "contract", symbol=str(SHARE)))["notes"]
    assert not [note for note in notes if "cannot be read" in note]


async def test_a_contract_says_in_what_it_is_quoted(client: Client) -> None:
    assert (await ask(client, "contract", symbol="VOD@LSE"))["price_unit"] == "GBp"
    apple = await ask(client, "contract", symbol="AAPL")
    assert "price_unit" not in apple
    assert "multiplier" not in apple


async def test_every_class_is_quoted_in_its_own_unit() -> None:
    units = {i.CORN: "USc", i.GILT: "GBP", i.BILL: "% of face value", i.COMPANY_BOND: "% of face value",
             i.ES_PUT: "USD", i.XDAX: "GBp", i.VUSA: "GBP", i.GOLD: "USD"}  # fmt: skip
    async with conversation("instruments") as me:
        told = await me.ask("quote", symbols=[f"conid:{conid}" for conid in units])
        assert {row["conid"]: row["currency"] for row in rows(told)} == units
        corn = (await me.ask("price_history", symbols=f"conid:{i.CORN}", period="1m", limit=4))["series"][0]
        assert (corn["currency"], corn["last"]) == ("USc", 450.25)
        for conid, unit in units.items():
            contract = await me.ask("contract", symbol=f"conid:{conid}")
            assert contract.get("price_unit", contract["currency"]) == unit
        morning, afternoon = [await me.ask("contract", symbol=str(conid)) for conid in (i.SPX_AM, i.SPX_PM)]
    assert morning["last_trading_day"] < morning["expiry"]
    assert (morning.get("trading_class"), afternoon["trading_class"]) == (None, "SPXW")


# --- Exchange rates ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "converted"),
    [("GBp", "USD", 1.25), ("GBX", "usd", 1.25), ("gbx", "USD", 1.25), ("pence", "USD", 1.25), ("gbp", "USD", 125),
     ("Gbp", "USD", 125), ("USD", "GBp", 8000), ("GBp", "GBP", 1), ("GBP", "GBX", 10_000)],
)  # fmt: skip
async def test_a_hundredth_is_told_from_its_currency(
    client: Client, source: str, target: str, converted: float
) -> None:
    told = await ask(client, "exchange_rate", source=source, target=target, amount="100")
    assert told["converted"] == converted
    in_pence = {"GBp", "GBX", "gbx", "pence"} & {source, target}
    assert ("GBp is pence: 100 GBp = 1 GBP." in told.get("notes", [])) is bool(in_pence)


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity", "1e400", "1e300", "much", "1.234,5"])
async def test_what_is_no_amount_is_refused_by_name(client: Client, amount: str) -> None:
    said = await refused(client, "exchange_rate", source="GBP", target="USD", amount=amount)
    assert said.startswith("BAD_ARGUMENT: amount is ")


@pytest.mark.parametrize("rate", [-1, 0, "NaN", LARGEST, None])
async def test_what_is_no_rate_is_an_error(client: Client, simulated: SimulatedGateway, rate: Any) -> None:
    reply(simulated, "GET /iserver/exchangerate", {"rate": rate})
    assert "gave no rate" in await refused(client, "exchange_rate", source="GBP", target="USD")
