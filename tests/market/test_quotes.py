"""Prices and what they are; the request on the wire; lines given back. Figures are those of the simulated book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from bezant_client.models import MarketDataRow

from bezant_mcp import Gateway
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.errors import BrokerageDown
from bezant_mcp.gateway.endpoints import no_ticks_yet
from bezant_mcp.market.name_meanings import resolve_all
from bezant_mcp.market.quotes import LINES_KEPT, QUOTE_FIELDS, Snapshot, Ticks, fetch_quotes, figure, read_row
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import SPEED, faster


@pytest.mark.parametrize(
    ("text", "prefix", "value"),
    [
        ("100.25", "", 100.25),
        ("C100.25", "C", 100.25),
        ("H1,234.50", "H", 1234.5),
        ("1.2M", "", 1_200_000.0),
        ("84.3K", "", 84_300.0),
        ("1.5B", "", 1_500_000_000.0),
        ("0.75%", "", 0.75),
        ("-0.50%", "", -0.5),
        ("+3.5", "", 3.5),
        ("1.0E-4", "", 0.0001),
        (7, "", 7.0),
        ("", "", None),
        ("N/A", "", None),
        ("..", "", None),
        (None, "", None),
        (True, "", None),
    ],
)
def test_figures_are_read_from_ibkrs_texts(text: object, prefix: str, value: float | None) -> None:
    assert figure(text) == (prefix, value)


@pytest.mark.parametrize(
    ("row", "state", "price"),
    [
        ({"31": "10.5", "6509": "RpB"}, "live", 10.5),
        ({"31": "10.5", "6509": "DPB"}, "delayed", 10.5),
        ({"31": "10.5", "6509": "ZB"}, "frozen", 10.5),
        ({"31": "10.5", "6509": "YB"}, "delayed-frozen", 10.5),
        ({"31": "C10.5", "6509": "RpB"}, "prior close", 10.5),
        ({"31": "C10.5", "6509": "DPB"}, "prior close", 10.5),
        ({"31": "H10.5", "6509": "RpB"}, "halted", 10.5),
        ({"31": "10.5", "6509": "N"}, "not subscribed", None),
        ({"31": "10.5", "6509": "O"}, "agreement not signed", None),
        ({"31": "", "6509": "RpB"}, "no data", None),
        ({}, "no data", None),
        ({"31": "10.5"}, "unknown", 10.5),
    ],
)
def test_a_price_comes_with_what_it_is(row: Mapping[str, Any], state: str, price: float | None) -> None:
    ticks = read_row(MarketDataRow.from_dict({"conid": 1, "_updated": 1767225600000, **row}), QUOTE_FIELDS)
    assert (ticks.state, ticks.figures.get("last")) == (state, price)
    assert ticks.as_of == datetime(2026, 1, 1, tzinfo=UTC)


def test_the_sizes_are_not_mixed_up() -> None:
    ticks = read_row(MarketDataRow.from_dict({"31": "1", "84": "1", "86": "2", "85": "300", "88": "200"}), QUOTE_FIELDS)
    assert (ticks.figures["bid_size"], ticks.figures["ask_size"]) == (200.0, 300.0)


@pytest.mark.parametrize(
    ("body", "fields", "cold"),
    [
        ([{"conid": 1}], "31,84,86,55", True),
        ([{"conid": 1, "55": "AAPL"}], "31,84,86,55", True),
        ([{"conid": 1, "31": "1"}, {"conid": 2}], "31", True),
        ([{"conid": 1, "31": "1"}], "31,84,86,55", False),
        ([{"conid": 1, "55": "7203", "6509": "N"}], "31,84,86,55,6509", False),
        ([{"conid": 1, "55": "UNSG", "6509": "O"}], "31,84,86,55,6509", False),
        ([{"conid": 1, "31": "1", "6509": "RpB"}], "31,7308,7633", True),
        ([{"conid": 1, "31": "1", "7308": "", "6509": "RpB"}], "31,7308,7633", False),
        ([{"conid": 1, "7280": "x"}], "7280", False),
        ([], "31", False),
    ],
)
def test_a_snapshot_is_asked_again_until_prices_or_a_reason_have_come(
    body: list[dict[str, Any]], fields: str, cold: bool
) -> None:
    assert no_ticks_yet(body, f"conids=1&fields={fields}") is cold


async def quotes_of(gateway: Gateway, *texts: str) -> Snapshot:
    """Quotes of what the texts mean."""
    return await fetch_quotes(gateway, [one.listing for one in await resolve_all(gateway, texts) if one.listing])


def by_symbol(quotes: Snapshot) -> dict[str, tuple[Ticks, str | None]]:
    """Ticks and unit by symbol."""
    return {row.symbol: (quotes.ticks[row.conid], quotes.units[row.conid]) for row in quotes.listings}


@pytest.mark.anyio
async def test_every_state_of_the_awkward_book_is_told_apart(gateway: Gateway) -> None:
    told = by_symbol(
        await quotes_of(gateway, "BRK.B", "VOD@LSE", "KO", "XHTM", "7203", "UNSG", "NESN", "ALV@IBIS", "BTC")
    )
    assert {symbol: (ticks.state, ticks.figures.get("last"), unit) for symbol, (ticks, unit) in told.items()} == {
        "BRK B": ("live", 480.0, "USD"),
        "VOD": ("live", 72.5, "GBp"),
        "KO": ("prior close", 70.0, "USD"),
        "XHTM": ("halted", 10.0, "USD"),
        "7203": ("not subscribed", None, "JPY"),
        "UNSG": ("agreement not signed", None, "USD"),
        "NESN": ("delayed", 90.0, "CHF"),
        "ALV": ("frozen", 350.0, "EUR"),
        "BTC": ("live", 100_000.0, "USD"),
    }
    berkshire = told["BRK B"][0]
    assert (berkshire.figures["change"], berkshire.figures["change_percent"]) == (-2.0, -0.41)
    assert (berkshire.figures["bid"], berkshire.figures["ask"]) == (479.99, 480.01)
    assert berkshire.figures["volume"] == 1_200_000
    assert not told["7203"][0].figures


@pytest.mark.anyio
async def test_derivatives_have_prices_although_nobody_searched_for_their_underlying(gateway: Gateway) -> None:
    # 195 call, 18 days or a little more to go: 5 in the money, and a time value of 0.02 * 160 * sqrt(18 / 30) * 0.829.
    told = by_symbol(await quotes_of(gateway, "800000106"))
    assert [ticks.figures["last"] for ticks, _ in told.values()] == [7.05]


@pytest.mark.anyio
async def test_a_future_of_an_index_has_a_price(gateway: Gateway, simulated: SimulatedGateway) -> None:
    front = simulated.world.book.contracts[495512552]
    told = by_symbol(await quotes_of(gateway, f"ES {front.expiry}"))
    assert [ticks.figures["last"] for ticks, _ in told.values()] == [6020.0]


def shares(simulated: SimulatedGateway, count: int) -> list[Listing]:
    """The first shares of the book, those quoted in pence left out."""
    held = [row.contract for row in simulated.world.book.accounts[0].holdings if row.contract.asset_class == "STK"]
    return [
        Listing(row.conid, row.symbol, row.name, row.exchange, row.currency, row.is_us)
        for row in held
        if row.currency != "GBP"
    ][:count]


@pytest.mark.anyio
async def test_a_hundred_are_one_request_within_ibkrs_limits_and_lines_are_given_back(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    listings = shares(simulated, 90)
    assert len(listings) > LINES_KEPT + 20
    quotes = await fetch_quotes(gateway, listings)
    assert len(quotes.ticks) == len(listings)
    targets = [target for method, target, _ in simulated.world.records.targets if "snapshot" in target]
    assert {target.partition("?")[0] for target in targets} == {"/v1/api/iserver/marketdata/snapshot"}
    assert len(set(targets)) == 1, "the same request, repeated until the prices are there"
    assert all(len(target) < 3500 for target in targets)
    given_back = [path for _, path, _ in simulated.world.records.seen if path.endswith("/unsubscribe")]
    assert len(given_back) == len(listings) - LINES_KEPT
    assert len(simulated.world.warmth.quotes) == LINES_KEPT
    assert not any(path.endswith("/unsubscribeall") for _, path, _ in simulated.world.records.seen)


@pytest.mark.anyio
async def test_two_questions_at_the_same_time_give_back_each_line_once(settings: Settings) -> None:
    async with SimulatedGateway(pacing="off", speed=SPEED) as simulated:
        listings = shares(simulated, 80)
        async with Gateway(replace(settings, gateway_url=simulated.url), limits=faster(25)) as gateway:
            found = await gather([fetch_quotes(gateway, listings[:60]), fetch_quotes(gateway, listings[20:])])
        given_back = [path for _, path, _ in simulated.seen if path.endswith("/unsubscribe")]
    assert [len(quotes.ticks) for quotes in found] == [60, 60]
    assert len(given_back) == len(listings) - LINES_KEPT


@pytest.mark.anyio
async def test_a_price_that_may_be_pence_says_so(gateway: Gateway, simulated: SimulatedGateway) -> None:
    # Where the definition does not say, the trading rules do; where they cannot be read, the doubt is told.
    contracts = simulated.world.book.contracts
    contracts[604] = replace(contracts[149053711], conid=604, symbol="QUID", quoted_in_pence=False)  # type: ignore[index]
    simulated.fault("500-json", "*/contract/rules")
    told = by_symbol(await quotes_of(gateway, "QUID", "VOD@LSE"))
    assert (told["QUID"][1], told["VOD"][1]) == ("GBP?", "GBp")
    simulated.clear_faults()
    told = by_symbol(await quotes_of(gateway, "QUID"))
    assert told["QUID"][1] == "GBP"
    assert told["QUID"][0].figures["last"] == pytest.approx(0.725, abs=0.006)


@pytest.mark.anyio
@pytest.mark.parametrize("scenario", ["no-brokerage"])
async def test_without_the_brokerage_session_there_is_an_error_and_no_price(gateway: Gateway) -> None:
    with pytest.raises(BrokerageDown, match="brokerage session"):
        await quotes_of(gateway, "AAPL")


@pytest.mark.anyio
async def test_what_is_quoted_in_pence_is_found_out_once(gateway: Gateway, simulated: SimulatedGateway) -> None:
    texts = ["VOD@LSE", "SHEL@LSE", "AZN@LSE", "HSBA@LSE"]
    quotes = await quotes_of(gateway, *texts)
    assert [quotes.units[row.conid] for row in quotes.listings] == ["GBp", "GBp", "GBP", "GBP"]
    rules = [path for _, path, _ in simulated.world.records.seen if path.endswith("/contract/rules")]
    assert len(rules) == 2, "only what its definition does not say"
    simulated.forget_records()
    assert (await quotes_of(gateway, *texts)).units == quotes.units
    assert {path for _, path, _ in simulated.world.records.seen} == {"/iserver/marketdata/snapshot"}
