"""One contract or the candidates, over HTTPS to the simulated Gateway; the ids are those of its book, by hand."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import anyio
import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.errors import (
    BadArgument,
    BezantError,
    BrokerageDown,
    Competing,
    IbkrError,
    IbkrUnavailable,
    LoginNeeded,
)
from bezant_mcp.market.futures import COLUMNS, futures
from bezant_mcp.market.name_meanings import Found, resolve_all
from bezant_mcp.market.resolver import conid_for, resolve, resolve_filter, resolve_one
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.book import Contract
from tests.support.asking import conversation
from tests.support.fast_limits import FAST

pytestmark = pytest.mark.anyio
AAPL, BRK_B, KO, TOYOTA, BTC, SPX, NESN, ASML = 265598, 72063691, 8894, 7203711, 479624278, 416904, 110401, 117589399
SHELL_LONDON, SHELL_AMSTERDAM, SHELL_ADR = 551601561, 551601503, 551601545
VOD_LONDON, VOD_ADR, VWCE = 149053711, 137934563, 368860401
ES_FRONT = 495512552


def asked(simulated: SimulatedGateway) -> Counter[str]:
    """How often each path was asked for."""
    return Counter(path for _, path, _ in simulated.world.records.seen)


@pytest.mark.parametrize(
    ("text", "conid", "currency"),
    [
        ("BRK.B", BRK_B, "USD"),
        ("BRK B", BRK_B, "USD"),
        ("brk-b", BRK_B, "USD"),
        ("AAPL@NASDAQ", AAPL, "USD"),
        ("aapl@ebs", 38708077, "CHF"),
        ("AAPL", AAPL, "USD"),
        ("265598", AAPL, "USD"),
        ("8894", KO, "USD"),
        ("conid:8894", KO, "USD"),
        ("7203", TOYOTA, "JPY"),
        ("7203@TSEJ", TOYOTA, "JPY"),
        ("VOD@LSE", VOD_LONDON, "GBP"),
        ("vod@usd", VOD_ADR, "USD"),
        ("SHEL@NYSE", SHELL_ADR, "USD"),
        ("VWCE@XETRA", VWCE, "EUR"),
        ("IE00BK5BQT80", VWCE, "EUR"),
        ("US0378331005", AAPL, "USD"),
        ("Apple", AAPL, "USD"),
        ("Nestlé", NESN, "CHF"),
        ("ASML", ASML, "EUR"),
        ("BTC", BTC, "USD"),
        ("SPX", SPX, "USD"),
        ("800000106", 800000106, "USD"),
        ("VOD.L", VOD_LONDON, "GBP"),
        ("alv gr", 11001, "EUR"),
        ("SHEL.US", SHELL_ADR, "USD"),
        ("AAPL@SMART", AAPL, "USD"),
    ],
)
async def test_what_means_one_contract_gives_it(gateway: Gateway, text: str, conid: int, currency: str) -> None:
    found = await resolve(gateway, text)
    assert found.listing is not None
    assert (found.listing.conid, found.listing.currency) == (conid, currency)
    assert not found.candidates


@pytest.mark.parametrize("text", ["Shell", "SHELL", "shell plc", "GB00BP6MXD84"])
async def test_shell_is_asked_back_with_the_held_listing_first(gateway: Gateway, text: str) -> None:
    found = await resolve(gateway, text)
    assert found.listing is None
    conids = [listing.conid for listing in found.candidates]
    assert conids[0] == SHELL_LONDON
    assert set(conids) >= {SHELL_LONDON, SHELL_AMSTERDAM}
    assert found.held == {SHELL_LONDON: 400.0}
    assert {listing.currency for listing in found.candidates} >= {"GBP", "EUR"}


async def test_one_ticker_of_two_companies_is_never_the_first_hit(gateway: Gateway) -> None:
    for text, held in (("VOD", {VOD_LONDON: 10_000.0}), ("ALV", {11001: 20.0})):
        found = await resolve(gateway, text)
        assert found.listing is None
        assert len(found.candidates) == 2
        assert found.held == held
        with pytest.raises(BadArgument, match="held"):
            await resolve_one(gateway, text)


@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_what_all_accounts_hold_together_is_the_hint(gateway: Gateway, simulated: SimulatedGateway) -> None:
    twin = Contract(
        conid=601, symbol="VWCE", name="ANOTHER VWCE INC", currency="USD", exchange="NYSE", price=1.0, previous=1.0
    )
    simulated.world.book.contracts[601] = twin  # type: ignore[index]  # a listing that the book has not
    found = await resolve(gateway, "VWCE")
    assert found.held == {VWCE: 350.0}


async def test_a_number_that_is_a_conid_and_a_ticker_is_asked_back(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    twin = Contract(conid=602, symbol="8894", name="REVOLUTION CO", currency="JPY", exchange="TSEJ", price=1.0,
                    previous=1.0, country="JP")  # fmt: skip
    simulated.world.book.contracts[602] = twin  # type: ignore[index]  # a listing that the book has not
    assert {listing.conid for listing in (await resolve(gateway, "8894")).candidates} == {KO, 602}
    assert (await resolve_one(gateway, "conid:8894")).conid == KO
    assert (await resolve_one(gateway, "8894@TSEJ")).conid == 602


async def test_a_future_has_one_contract_for_each_expiry(gateway: Gateway, simulated: SimulatedGateway) -> None:
    dates = sorted(
        (row.expiry or "", row.conid) for row in simulated.world.book.contracts.values() if row.asset_class == "FUT"
    )
    for text in ("ES", "/ES", "es futures"):
        found = await resolve(gateway, text)
        assert found.candidates[0].conid == ES_FRONT
        assert {listing.conid for listing in found.candidates} == {conid for _, conid in dates}
        assert found.held == {ES_FRONT: 1.0}
    expiry, conid = dates[1]
    assert (await resolve_one(gateway, f"ES {expiry}")).conid == conid
    assert (await resolve_one(gateway, f"/ES {expiry[:6]}")).conid == conid


async def test_a_currency_pair_is_priced_in_its_second_currency(gateway: Gateway) -> None:
    pair = await resolve_one(gateway, "eur/usd")
    assert (pair.symbol, pair.currency, pair.asset_class) == ("EUR.USD", "USD", "CASH")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("NOSUCH", "nothing under 'NOSUCH'"),
        ("AAPL@XETRA", r"AAPL at NASDAQ \(USD\), EBS \(CHF\), not at IBIS"),
        ("VOD@CHF", "not at CHF"),
        ("999999999", "nothing under"),
        ("DE0007164600", "nothing under"),
    ],
)
async def test_what_nobody_lists_is_an_error_that_says_where_it_was_looked_for(
    gateway: Gateway, text: str, said: str
) -> None:
    with pytest.raises(BadArgument, match=said):
        await resolve(gateway, text)


async def test_many_symbols_share_their_requests(gateway: Gateway, simulated: SimulatedGateway) -> None:
    found = await resolve_all(gateway, ["AAPL", "BRK.B", "KO", "MSFT", "72063691", "aapl", "NOSUCH@LSE"])
    assert [one.listing.conid if one.listing else 0 for one in found] == [AAPL, BRK_B, KO, 272093, BRK_B, AAPL, 0]
    assert asked(simulated)["/trsrv/stocks"] == 1


async def test_ten_who_ask_at_once_share_one_request(gateway: Gateway, simulated: SimulatedGateway) -> None:
    found: list[Found] = []

    async def ask() -> None:
        found.append(await resolve(gateway, "AAPL"))

    async with anyio.create_task_group() as tasks:
        for _ in range(10):
            tasks.start_soon(ask)
    assert {one.listing.conid for one in found if one.listing} == {AAPL}
    assert len(found) == 10
    assert asked(simulated)["/trsrv/stocks"] == 1


async def test_what_was_found_is_remembered_by_the_next_process(
    gateway: Gateway, settings: Settings, simulated: SimulatedGateway
) -> None:
    first = await resolve_one(gateway, "AAPL@EBS")
    simulated.forget_records()
    async with Gateway(settings, limits=FAST) as another:
        assert await resolve_one(another, "aapl@ebs") == first
        assert not asked(simulated)
        # Another exchange of the same ticker is another contract, and not the remembered one.
        assert (await resolve_one(another, "AAPL@NASDAQ")).conid == AAPL
    assert asked(simulated)["/trsrv/stocks"] == 1


async def test_that_nothing_was_found_is_not_remembered(gateway: Gateway, simulated: SimulatedGateway) -> None:
    with pytest.raises(BadArgument):
        await resolve(gateway, "FRESH")
    twin = Contract(
        conid=603, symbol="FRESH", name="FRESH INC", currency="USD", exchange="NYSE", price=1.0, previous=1.0
    )
    simulated.world.book.contracts[603] = twin  # type: ignore[index]  # listed since
    assert (await resolve_one(gateway, "FRESH")).conid == 603


@pytest.mark.parametrize(
    ("kind", "error"), [("503-empty", IbkrUnavailable), ("401-empty", LoginNeeded), ("200-error", BezantError)]
)
async def test_a_fault_is_told_as_a_fault_and_not_remembered(
    gateway: Gateway, simulated: SimulatedGateway, kind: str, error: type[BezantError]
) -> None:
    simulated.fault(kind, "*/trsrv/*")
    if kind == "401-empty":
        await simulated.change(login=False)
    with pytest.raises(error):
        await resolve(gateway, "AAPL")
    simulated.clear_faults()
    if kind == "401-empty":
        await simulated.change(login=True)
    assert (await resolve_one(gateway, "AAPL")).conid == AAPL


@pytest.mark.parametrize("scenario", ["no-brokerage", "no-brokerage-400"])
async def test_tickers_conids_and_futures_need_no_brokerage_session(gateway: Gateway) -> None:
    for text, conid in (("AAPL", AAPL), ("BRK.B", BRK_B), ("265598", AAPL), ("7203", TOYOTA), ("BTC", BTC)):
        assert (await resolve_one(gateway, text)).conid == conid
    assert (await resolve(gateway, "ES")).candidates
    # As a ticker it is known, as a name it may be others: not chosen, and said.
    for text in ("Shell", "SHELL"):
        found = await resolve(gateway, text)
        assert found.listing is None
        assert [listing.conid for listing in found.candidates] == [SHELL_AMSTERDAM]
        assert "brokerage session" in found.note
    for text in ("Vodafone Group", "EUR.USD", "US0378331005"):
        with pytest.raises(BrokerageDown, match="conid look-ups still work"):
            await resolve(gateway, text)


@pytest.mark.parametrize("scenario", ["competing"])
async def test_a_competing_session_is_named(gateway: Gateway) -> None:
    with pytest.raises(BrokerageDown) as caught:
        await resolve(gateway, "Vodafone Group")
    assert isinstance(caught.value, Competing) or caught.value.code == "BROKERAGE_DOWN"


async def test_a_doubt_is_not_remembered_as_an_answer(gateway: Gateway, simulated: SimulatedGateway) -> None:
    await simulated.change(brokerage="none")
    assert (await resolve(gateway, "SHELL")).listing is None
    await simulated.change(brokerage="ready")
    simulated.advance(10)
    assert len((await resolve(gateway, "SHELL")).candidates) == 3


@pytest.mark.parametrize(
    ("symbol", "source"),
    [
        ("AAPL", "portfolio"),
        ("BRK.B", "portfolio"),
        ("VOD", "portfolio"),
        ("ALV GR", "portfolio"),
        ("265598", "portfolio"),
        ("ES DEC26", "portfolio"),
        ("US0378331005", "brokerage"),
        ("EUR.USD", "brokerage"),
        ("Vodafone", "brokerage"),
        ("SPX", "brokerage"),
    ],
)
async def test_an_answer_says_when_it_was_given_and_which_session_it_took(symbol: str, source: str) -> None:
    async with conversation(start=datetime(2026, 11, 2, 15, tzinfo=UTC)) as me:
        told = await me.ask("conid_for", symbol=symbol)
        assert (told["source"], told["complete"]) == (source, True)
        assert datetime.fromisoformat(told["as_of"]).tzinfo is not None


async def test_candidates_without_a_search_by_name_are_not_called_complete() -> None:
    async with conversation(brokerage="none") as me:
        told = await me.ask("conid_for", symbol="Shell")
    assert (told["source"], told["complete"]) == ("portfolio", False)
    assert "contract" not in told


@pytest.mark.parametrize("path", ["/trsrv/futures", "/trsrv/secdef", "/portfolio/*/positions/0"])
async def test_a_detail_that_cannot_be_had_costs_that_detail(
    gateway: Gateway, simulated: SimulatedGateway, path: str
) -> None:
    simulated.fault("500-json", f"*{path}")
    told = await conid_for(gateway, "XOM@NYSE" if path == "/trsrv/secdef" else "XOM")
    assert told.contract is not None
    assert told.contract.conid == 13977
    assert told.contract.currency == (None if path == "/trsrv/secdef" else "USD")
    assert told.complete is False
    assert told.notes
    assert any(word in told.notes[0] for word in ("Futures", "Currencies", "held"))
    # What was found in part is not remembered as if it were all.
    simulated.clear_faults()
    told = await conid_for(gateway, "XOM")
    assert (told.complete, told.notes) == (True, None)


async def test_what_needs_no_futures_is_found_without_them(gateway: Gateway, simulated: SimulatedGateway) -> None:
    simulated.fault("500-json", "*/trsrv/futures")
    for text, conid in (("BTC", BTC), ("SPX", SPX)):
        assert (await resolve_one(gateway, text)).conid == conid
    with pytest.raises(IbkrError, match="futures"):
        await resolve(gateway, "ES MAR29")


async def test_futures_without_their_definitions_are_told_with_what_is_missing(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    simulated.fault("500-json", "*/trsrv/secdef")
    told = await futures(gateway, "ES")
    assert (told.count, told.complete) == (3, False)
    assert "Definitions" in str(told.notes)
    assert all(row[COLUMNS.index("expiry")] and row[COLUMNS.index("multiplier")] is None for row in told.rows)


@pytest.mark.parametrize(
    ("field", "odd", "lacks"),
    [("conid", "N/A", "conid, symbol, exchange, currency, multiplier"), ("ltd", "soon", "last_day"),
     ("expirationDate", 20261300, "expiry"), ("longFuturesCutOff", "20261300", "long_cutoff"),
     ("longFuturesCutOff", 0, "")],
)  # fmt: skip
async def test_a_future_with_a_field_that_is_none_stays_and_says_what_lacks(
    gateway: Gateway, simulated: SimulatedGateway, field: str, odd: Any, lacks: str
) -> None:
    row = {"symbol": "ES", "conid": 495512552, "expirationDate": 20261218, "ltd": 20261218, field: odd}
    simulated.fault("reply", "*/trsrv/futures", reply={"text": json.dumps({"ES": [row]})})
    told = await futures(gateway, "ES")
    assert told.count == 1
    assert told.notes == ([f"Unknown where null: {lacks}."] if lacks else None)


async def test_a_hit_by_name_alone_is_a_candidate_for_what_is_written_as_a_ticker(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    twin = Contract(
        conid=605, symbol="OTHR", name="SPLENDID AND SONS INC", currency="USD", exchange="NYSE", price=1.0, previous=1.0
    )
    simulated.world.book.contracts[605] = twin  # type: ignore[index]  # a listing that the book has not
    found = await resolve(gateway, "SPLENDID")
    assert found.listing is None
    assert [row.conid for row in found.candidates] == [605]
    assert "ticker" in found.note


async def test_an_option_that_is_not_held_is_found_by_its_osi_symbol_and_by_its_label(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    options = [row for row in simulated.world.book.contracts.values() if row.asset_class == "OPT"]
    held = {row.contract.conid for row in simulated.world.book.accounts[0].holdings}
    wanted = next(row for row in options if row.symbol == "MSFT" and row.conid not in held)
    osi = wanted.description.partition("[")[2].partition(" 100]")[0]
    for text in (osi, osi.replace(" ", ""), f"MSFT {wanted.expiry} {wanted.strike:g} {wanted.right}"):
        assert (await resolve_one(gateway, text)).conid == wanted.conid
    assert (await resolve_filter(gateway, [osi])) == [f"conid:{wanted.conid}"]
    # No other strike or day stands in for one that is not there.
    with pytest.raises(BadArgument, match=r"option_chain\(symbol='MSFT', expiry='2026-12"):
        await resolve(gateway, "MSFT 2026-12-11 123.5 C")


async def test_a_share_held_among_very_many_is_no_other_listing_than_that_of_the_lists() -> None:
    async with conversation("big-book") as me:  # so many that they are read without exchanges and names
        answer = await me.ask("conid_for", symbol="AAPL")
        assert answer["contract"]["conid"] == AAPL
        assert answer["contract"]["exchange"] == "NASDAQ"
