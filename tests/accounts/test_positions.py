"""Positions are complete, or there are none: whatever the page size, and whatever moves, repeats or fails meanwhile."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from bezant_client.models import Position

from bezant_mcp import Gateway, Settings
from bezant_mcp.accounts.position_pages import Walk, fetch_positions
from bezant_mcp.errors import BezantError, Incomplete, LoginNeeded
from bezant_mcp.gateway import Reading
from bezant_mcp.portfolio.holdings import Holdings, fetch_holdings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.messages import Reply, Request, json_reply
from bezant_mcp.simulator.world.book import Holding
from bezant_mcp.simulator.world.faults import Fault
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.anyio
ACCOUNT = "DU1234567"
PAGE = "/portfolio/{accountId}/positions/{pageId}"
# What must not depend on the list that a position was read from.
SAME = (
    "conid", "symbol", "asset_class", "currency", "quantity", "price", "value", "unrealized", "avg_price",
    "multiplier", "right", "strike", "expiry", "in_hundredths",
)  # fmt: skip
SECOND_LIST = "/portfolio2/{accountId}/positions"


def pages_asked(simulated: SimulatedGateway) -> list[int]:
    """The numbers of the pages that were asked for, in order."""
    targets = [target for _, target, _ in simulated.world.records.targets if f"/{ACCOUNT}/positions/" in target]
    return [int(target.partition("/positions/")[2].partition("?")[0]) for target in targets]


async def read(simulated: SimulatedGateway, folder: Path) -> Holdings:
    """The positions of the first account, read by a Gateway object of its own."""
    async with Gateway(Settings(gateway_url=simulated.url, state_dir=folder), limits=FAST) as gateway:
        return await fetch_holdings(gateway, ACCOUNT)


@pytest.mark.parametrize("page_size", [30, 100])
@pytest.mark.parametrize("count", [0, 1, 29, 30, 31, 99, 100, 101, 130, 250])
async def test_every_position_comes_once_whatever_the_page_size(count: int, page_size: int, tmp_path: Path) -> None:
    async with SimulatedGateway(positions=count, page_size=page_size, secdef_seconds=0.0, speed=SPEED) as simulated:
        holdings = await read(simulated, tmp_path)
        held = {row.contract.conid: row.quantity for row in simulated.world.book.accounts[0].holdings}
    assert {row.conid: row.quantity for row in holdings.rows} == held
    assert len(holdings.rows) == len(held) == count
    assert simulated.world.records.most_in_flight <= 3
    assert simulated.counts()["violations"] == 0


@pytest.mark.parametrize("count", [0, 1, 2, 7])
async def test_a_page_may_hold_one_position(count: int, tmp_path: Path) -> None:
    async with SimulatedGateway(positions=count, page_size=1, speed=SPEED) as simulated:
        assert len((await read(simulated, tmp_path)).rows) == count


async def test_a_full_first_page_is_followed_by_several_at_a_time(tmp_path: Path) -> None:
    late = 400 * SPEED  # in real time long enough to open the connections for all three
    async with SimulatedGateway(
        positions=250, page_size=30, delay_ms=late, secdef_seconds=0.0, speed=SPEED
    ) as simulated:
        simulated.world.faults.add(Fault("404-empty", "*/portfolio2/*"))
        await read(simulated, tmp_path)
        assert 3 <= simulated.world.records.most_in_flight <= 4  # who is logged in is asked besides
        # Nine pages hold something; at most three more are asked for than there are, twice as nothing else proves them.
        assert set(range(9)) <= set(pages_asked(simulated))
        assert max(pages_asked(simulated)) <= 11


async def test_a_short_list_takes_one_request_for_a_page(tmp_path: Path) -> None:
    async with SimulatedGateway(positions=25, thin_rate=0.0, speed=SPEED) as simulated:
        await read(simulated, tmp_path)  # the first reading of a session is thin
        before = len(pages_asked(simulated))
        await read(simulated, tmp_path)
        assert pages_asked(simulated)[before:] == [0]


async def test_rows_that_never_stop_moving_are_taken_from_the_list_without_pages(tmp_path: Path) -> None:
    async with SimulatedGateway("moving-rows", speed=SPEED) as simulated:
        holdings = await read(simulated, tmp_path)
        assert pages_asked(simulated) == [0]
        held = {row.contract.conid: row.quantity for row in simulated.world.book.accounts[0].holdings if row.quantity}
    assert {row.conid: row.quantity for row in holdings.rows} == held


async def test_rows_that_never_stop_moving_are_an_error_without_the_second_list(tmp_path: Path) -> None:
    async with SimulatedGateway("moving-rows", speed=SPEED) as simulated:
        simulated.world.faults.add(Fault("404-empty", "*/portfolio2/*"))
        with pytest.raises(Incomplete, match="moved between pages"):
            await read(simulated, tmp_path)
        assert Counter(pages_asked(simulated))[0] == 3


async def test_rows_that_move_once_are_read_again(tmp_path: Path) -> None:
    async with SimulatedGateway("moving-rows", positions=130, secdef_seconds=0.0, speed=SPEED) as simulated:
        simulated.world.faults.add(Fault("404-empty", "*/portfolio2/*"))
        world = simulated.world

        class Settles:
            """Page numbers move rows in the first reading alone."""

            def __getattr__(self, name: str) -> object:
                if name == "shuffle_pages":
                    return pages_asked(simulated).count(0) < 2
                return getattr(settings, name)

        settings, world.settings = world.settings, Settles()  # type: ignore[assignment]  # the broker, not our code
        assert len((await read(simulated, tmp_path)).rows) == 130


@pytest.mark.parametrize("scenario", ["page-1-error", "page-1-500", "page-1-html"])
async def test_a_page_that_fails_fails_the_whole(scenario: str, tmp_path: Path) -> None:
    async with SimulatedGateway(scenario, speed=SPEED) as simulated:
        simulated.world.faults.add(Fault("404-empty", "*/portfolio2/*"))
        with pytest.raises(BezantError):
            await read(simulated, tmp_path)


async def test_a_login_that_ends_between_two_pages_fails_the_whole(tmp_path: Path) -> None:
    async with SimulatedGateway("expired-mid-walk", speed=SPEED) as simulated:
        simulated.world.faults.add(Fault("404-empty", "*/portfolio2/*"))
        with pytest.raises(LoginNeeded):
            await read(simulated, tmp_path)


@pytest.mark.parametrize("count", [30, 100])
async def test_ignored_page_numbers_are_found_harmless_by_the_second_list(count: int, tmp_path: Path) -> None:
    async with SimulatedGateway(positions=count, page_size=count, ignore_pages=True, speed=SPEED) as simulated:
        assert len((await read(simulated, tmp_path)).rows) == count
        assert SECOND_LIST in {path for _, path, _ in simulated.seen}


@pytest.mark.parametrize(("count", "page_size"), [(101, 100), (130, 100), (31, 30), (250, 30)])
async def test_positions_that_ignored_page_numbers_hide_come_from_the_second_list(
    count: int, page_size: int, tmp_path: Path
) -> None:
    async with SimulatedGateway(positions=count, page_size=page_size, ignore_pages=True, speed=SPEED) as simulated:
        holdings = await read(simulated, tmp_path)
        held = {row.contract.conid: row.quantity for row in simulated.world.book.accounts[0].holdings}
    assert {row.conid: row.quantity for row in holdings.rows} == held


@pytest.mark.parametrize("count", [249, 250, 600])
async def test_a_long_list_without_details_is_the_same_in_a_few_requests(count: int, tmp_path: Path) -> None:
    async with SimulatedGateway(positions=count, secdef_seconds=0.0, thin_rate=0.0, speed=SPEED) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=tmp_path)
        async with Gateway(settings, limits=FAST) as gateway:
            whole = await fetch_holdings(gateway, ACCOUNT)
            simulated.forget_records()
            quick = await fetch_holdings(gateway, ACCOUNT, details=False)
        asked = len(simulated.seen)
    assert asked <= 8
    told = [{tuple(getattr(row, name) for name in SAME) for row in holdings.rows} for holdings in (whole, quick)]
    assert told[0] == told[1]
    assert len(told[0]) == count


@pytest.mark.parametrize("details", [True, False])
@pytest.mark.parametrize("thin_rate", [0.0, 0.3, 1.0])
async def test_a_list_of_several_pages_takes_few_requests_and_loses_no_detail(
    thin_rate: float, details: bool, tmp_path: Path
) -> None:
    """One page, the list without pages, the other page unless rows come thin, and the definitions that are lacking."""
    async with SimulatedGateway(secdef_seconds=0.0, thin_rate=0.0, speed=SPEED) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=tmp_path)
        async with Gateway(settings, limits=FAST) as gateway:
            simulated.world.faults.add(Fault("404-empty", "*/portfolio2/*"))
            await fetch_holdings(gateway, ACCOUNT)
            of_pages = await fetch_holdings(gateway, ACCOUNT)
            simulated.world.faults.clear()
            await simulated.change(thin_rate=thin_rate)
            simulated.forget_records()
            holdings = await fetch_holdings(gateway, ACCOUNT, details=details)
        paths = [path for _, path, _ in simulated.seen]
    assert paths == [PAGE, SECOND_LIST, *([] if thin_rate else [PAGE]), "/trsrv/secdef"]
    assert len(holdings.rows) == 130
    # All but the id of the account, which the list without pages does not repeat.
    told = [{row._replace(account="") for row in book.rows} for book in (of_pages, holdings)]
    assert told[0] == told[1]
    assert [row.symbol for row in holdings.closed] == [row.symbol for row in of_pages.closed] == ["INTC"]
    assert holdings.thin == 0


@pytest.mark.parametrize("lacks", ["one of the page", "all behind the page"])
async def test_a_list_without_pages_that_lacks_something_is_not_taken_for_whole(lacks: str, tmp_path: Path) -> None:
    async with SimulatedGateway(positions=130, secdef_seconds=0.0, thin_rate=0.0, speed=SPEED) as simulated:
        ask = simulated.broker.answer
        first: list[Any] = []

        async def cut_short(request: Request, *, own: bool = False) -> Reply:
            reply = await ask(request, own=own)
            if request.path.endswith("/positions/0"):
                first[:] = [str(row["conid"]) for row in json.loads(reply.body)]
            if "/portfolio2/" not in request.path:
                return reply
            rows = json.loads(reply.body)
            kept = first[1:] if lacks == "one of the page" else first
            behind = (
                [] if lacks == "all behind the page" else [row["conid"] for row in rows if row["conid"] not in first]
            )
            return json_reply([row for row in rows if row["conid"] in (*kept, *behind)])

        simulated.broker.answer = cut_short  # type: ignore[method-assign]  # the broker, not our code
        holdings = await read(simulated, tmp_path)
    assert len(holdings.rows) == 130


@pytest.mark.parametrize("fault", ["500-json", "204", "404-empty"])
async def test_details_that_have_no_definition_come_from_the_pages(fault: str, tmp_path: Path) -> None:
    async with SimulatedGateway(secdef_seconds=0.0, thin_rate=0.0, speed=SPEED) as simulated:
        await read(simulated, tmp_path)
        simulated.world.faults.add(Fault(fault, "*/trsrv/secdef*"))
        holdings = await read(simulated, tmp_path)
        simulated.world.faults.add(Fault("404-empty", "*/portfolio2/*"))
        of_pages = await read(simulated, tmp_path)
    assert (len(holdings.rows), holdings.thin) == (130, of_pages.thin)
    assert {row.sector for row in holdings.rows if row.symbol == "MSFT"} == {"Technology"}


async def test_what_was_closed_today_is_told_by_the_page_if_the_list_without_pages_is_silent(tmp_path: Path) -> None:
    async with SimulatedGateway(secdef_seconds=0.0, thin_rate=0.0, speed=SPEED) as simulated:
        ask = simulated.broker.answer

        async def closed_on_top(request: Request, *, own: bool = False) -> Reply:
            reply = await ask(request, own=own)
            if request.path.endswith("/positions/0"):
                rows = json.loads(reply.body)
                return json_reply([*rows[:-1], {**rows[-1], "conid": 270639, "ticker": "INTC", "position": 0.0}])
            if "/portfolio2/" in request.path:
                return json_reply([row for row in json.loads(reply.body) if row["position"]])
            return reply

        simulated.broker.answer = closed_on_top  # type: ignore[method-assign]  # the broker, not our code
        holdings = await read(simulated, tmp_path)
    assert ([row.symbol for row in holdings.closed], len(holdings.rows)) == (["INTC"], 130)


@pytest.mark.parametrize(("count", "has_second_list"), [(101, True), (130, True), (102, False), (130, False)])
async def test_a_row_that_slips_between_two_pages_without_a_trace_is_found(
    count: int, has_second_list: bool, tmp_path: Path
) -> None:
    async with SimulatedGateway(positions=count, secdef_seconds=0.0, thin_rate=0.0, speed=SPEED) as simulated:
        await read(simulated, tmp_path)
        if not has_second_list:
            simulated.fault("404-empty", "/portfolio2/*")
        account, ask = simulated.world.book.accounts[0], simulated.broker.answer
        closed: list[Holding] = []

        async def close_one_behind_the_first_page(request: Request, *, own: bool = False) -> Reply:
            reply = await ask(request, own=own)
            if request.path.endswith("/positions/0") and not closed:
                # The row at the top of the list: all others move up by one.
                closed.append(max(account.holdings, key=lambda held: held.quantity))
                rest = tuple(held for held in account.holdings if held is not closed[0])
                object.__setattr__(account, "holdings", rest)
            return reply

        simulated.broker.answer = close_one_behind_the_first_page  # type: ignore[method-assign]  # the broker, not our code
        holdings = await read(simulated, tmp_path)
    assert {row.conid for row in holdings.rows} == {held.contract.conid for held in account.holdings}


async def test_one_contract_in_two_accounts_or_twice_on_one_page_is_two_rows() -> None:
    for rows in ([row_of("DU1", 5.0), row_of("DU2", 7.0)], [row_of("DU1", 5.0), row_of("DU1", 7.0)]):
        walk = Walk()
        walk.take(Reading(rows, datetime.now(UTC)))
        assert list(walk.rows.values()) == rows
        assert not walk.shifted
        walk.take(Reading([row_of("DU1", 5.0), row_of("DU3", 7.0)], datetime.now(UTC)))
        assert walk.shifted, "a row of an earlier page beside a new one"


def row_of(account: str, quantity: float) -> Position:
    return Position.from_dict({"acctId": account, "conid": 1, "model": "", "position": quantity})


async def test_ignored_page_numbers_and_no_second_list_are_an_error(tmp_path: Path) -> None:
    async with SimulatedGateway(positions=100, ignore_pages=True, speed=SPEED) as simulated:
        simulated.world.faults.add(Fault("404-empty", "*/portfolio2/*"))
        with pytest.raises(Incomplete, match="come from IBKR's pages only; IBKR ignored page numbers"):
            await read(simulated, tmp_path)


async def test_no_position_is_believed_only_if_the_second_list_has_none_either(tmp_path: Path) -> None:
    async with SimulatedGateway(speed=SPEED) as simulated:
        simulated.world.faults.add(Fault("200-list", "*/positions/0"))
        with pytest.raises(Incomplete, match="IBKR's pages list none, its second list 130"):
            await read(simulated, tmp_path)


async def test_thin_rows_are_completed_from_the_definitions(tmp_path: Path) -> None:
    async with SimulatedGateway("awkward", thin_rate=1.0, speed=SPEED) as simulated:
        holdings = await read(simulated, tmp_path)
    assert holdings.thin == 0
    call = next(row for row in holdings.rows if row.is_option and row.strike == 190)
    assert (call.symbol, call.right, call.multiplier, call.underlying) == ("AAPL", "C", 100, 265598)
    assert call.expiry
    assert {row.sector for row in holdings.rows if row.symbol == "MSFT"} == {"Technology"}


async def test_rows_that_stay_thin_are_counted_and_their_multiplier_taken_from_the_cost(tmp_path: Path) -> None:
    async with SimulatedGateway("awkward", thin_rate=1.0, speed=SPEED) as simulated:
        simulated.world.faults.add(Fault("204", "*/trsrv/secdef*"))
        async with Gateway(Settings(gateway_url=simulated.url, state_dir=tmp_path), limits=FAST) as gateway:
            book = await fetch_positions(gateway, ACCOUNT)
            holdings = await fetch_holdings(gateway, ACCOUNT)
    assert book.thin == holdings.thin == 25
    assert {row.symbol for row in holdings.rows} >= {"AAPL", "TSLA", "BRK B"}
    assert {row.multiplier for row in holdings.rows if row.asset_class == "OPT"} == {100}
    assert {row.multiplier for row in holdings.rows if row.asset_class == "FUT"} == {50}


async def test_what_was_closed_today_is_told_apart(tmp_path: Path) -> None:
    async with SimulatedGateway("awkward", speed=SPEED) as simulated:
        holdings = await read(simulated, tmp_path)
    (closed,) = holdings.closed
    assert (closed.symbol, closed.quantity, closed.realized) == ("INTC", 0, 120.5)
    assert len(holdings.rows) == 25


@pytest.mark.parametrize("second", [None, [], {}, 404, 500, "short"])
@pytest.mark.parametrize("missing", [1, 2])
async def test_a_list_that_ends_behind_a_full_page_is_not_taken_for_whole(
    second: object, missing: int, tmp_path: Path
) -> None:
    async with SimulatedGateway(positions=230, secdef_seconds=0.0, thin_rate=0.0, speed=SPEED) as simulated:
        ask = simulated.broker.answer

        async def cut_short(request: Request, *, own: bool = False) -> Reply:
            reply = await ask(request, own=own)
            if request.path.endswith(f"/positions/{missing}"):
                return json_reply([])
            if "/portfolio2/" not in request.path:
                return reply
            if second == "short":
                return json_reply(json.loads(reply.body)[:50])
            return json_reply({"error": "x"}, second) if isinstance(second, int) else json_reply(second)

        simulated.broker.answer = cut_short  # type: ignore[method-assign]  # the broker, not our code
        with pytest.raises(Incomplete, match=r"second list lacks|pages only; the last page is full"):
            await read(simulated, tmp_path)


@pytest.mark.parametrize("second_list_knows_lots", [True, False])
async def test_two_lots_on_either_side_of_a_cut_are_both_counted(second_list_knows_lots: bool, tmp_path: Path) -> None:
    async with SimulatedGateway(positions=101, secdef_seconds=0.0, thin_rate=0.0, speed=SPEED) as simulated:
        ask = simulated.broker.answer

        async def with_lot(request: Request, *, own: bool = False) -> Reply:
            reply = await ask(request, own=own)
            if request.path.endswith("/positions/0"):
                rows = json.loads(reply.body)
                lot.update(rows[-1], position=7.0, mktValue=7.0 * rows[-1]["mktPrice"])
            elif request.path.endswith("/positions/1"):
                return json_reply([lot, *json.loads(reply.body)])
            elif "/portfolio2/" in request.path and second_list_knows_lots:
                return json_reply([*json.loads(reply.body), {"conid": str(lot["conid"]), "position": 7.0}])
            return reply

        lot: dict[str, Any] = {}
        simulated.broker.answer = with_lot  # type: ignore[method-assign]  # the broker, not our code
        holdings = await read(simulated, tmp_path)
    quantities = [row.quantity for row in holdings.rows if row.conid == lot["conid"]]
    assert len(holdings.rows) == 101 + second_list_knows_lots
    assert (7.0 in quantities) is second_list_knows_lots
