"""The groups of the generated client as those of ``Gateway`` and ``SyncGateway``: guarded, paced, with named errors."""

from __future__ import annotations

import asyncio
import inspect
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC
from typing import Any

import pytest
from bezant_client.api.portfolio import get_ledger
from bezant_client.groups import AsyncGroups, Groups
from bezant_client.models import Ledger, Position
from bezant_client.operations import OPERATIONS

from bezant_mcp import Gateway, Reading, Settings, SyncGateway
from bezant_mcp.errors import BezantError, Busy, Incomplete, NoAnswer, NotPermitted
from bezant_mcp.gateway import permitted
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST
from tests.support.tiny_server import Arrival, Reply, TinyServer

pytestmark = pytest.mark.anyio
ACCOUNT = "DU1234567"


async def test_a_method_gives_the_value_and_reading_all_that_is_known(gateway: Gateway) -> None:
    ledger = await gateway.portfolio.get_ledger(ACCOUNT)
    assert isinstance(ledger, Ledger)
    reading = await gateway.reading(gateway.portfolio.get_ledger, ACCOUNT)
    asked = await gateway.ask(get_ledger.asyncio_detailed(ACCOUNT, client=gateway.client))
    assert reading.value.to_dict().keys() == asked.value.to_dict().keys() == ledger.to_dict().keys()
    assert abs((reading.as_of - asked.as_of).total_seconds()) < 60
    assert not reading.cold
    assert (await gateway.reading(gateway.orders.list_trades)).gaps("trades") == []


async def test_readings_of_several_tasks_are_their_own(gateway: Gateway) -> None:
    ledger, accounts = await asyncio.gather(
        gateway.reading(gateway.portfolio.get_ledger, ACCOUNT), gateway.reading(gateway.portfolio.list_accounts)
    )
    assert isinstance(ledger.value, Ledger)
    assert isinstance(accounts.value, list)


async def test_pages_come_through_the_gateway(gateway: Gateway, simulated: SimulatedGateway) -> None:
    rows = [row async for row in gateway.portfolio.iterate_positions(ACCOUNT)]
    assert len({row.conid for row in rows}) == len(rows) > 100
    assert all(isinstance(row, Position) for row in rows)
    assert simulated.counts()["violations"] == 0


async def test_pages_that_end_too_soon_are_an_error_of_ours() -> None:
    async def page(_: Arrival) -> Reply:
        return Reply(body=b'{"metadata": {"total": 3}, "subaccounts": [{"accountId": "DU1"}]}')

    async with TinyServer(page) as server, Gateway(Settings(server.url), limits=FAST) as gateway:
        with pytest.raises(Incomplete, match=r"gave 1 of 3 rows.*Ask again; the rows given so far"):
            _ = [row async for row in gateway.portfolio.iterate_subaccounts()]


async def test_what_reading_is_not_given_is_named(gateway: Gateway) -> None:
    async def nothing() -> None: ...

    with pytest.raises(TypeError, match="give a method of a group"):
        await gateway.reading(nothing)


class Body(str):
    """A body of any operation, a signed one too."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        return {}


async def test_every_operation_is_a_method_and_none_that_is_not_listed_leaves(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    listed = {(each.method, f"/v1/api{each.path}") for each in permitted(brokerage_session=False)}
    before, refused = len(simulated.seen), 0
    for row in OPERATIONS:
        method = getattr(getattr(gateway, row.group), row.function)
        if (row.method, row.path) in listed:
            continue
        needed = [each for each in inspect.signature(method).parameters.values() if each.default is each.empty]
        given = {each.name: Body() if each.name == "body" else "DU1" for each in needed}
        with pytest.raises(NotPermitted):
            await method(**given)
        refused += 1
    assert refused > 70
    assert len(simulated.seen) == before


async def test_errors_are_those_of_ask(gateway: Gateway, simulated: SimulatedGateway) -> None:
    with pytest.raises(BezantError) as asked:
        await gateway.ask(get_ledger.asyncio_detailed("U999", client=gateway.client))
    with pytest.raises(type(asked.value)) as called:
        await gateway.portfolio.get_ledger("U999")
    assert (called.value.code, str(called.value)) == (asked.value.code, str(asked.value))


@pytest.mark.parametrize("body", [b"[]", b'"words"', b"null", b'{"error": "no"}', b"<html>"])
async def test_an_answer_that_is_none_is_an_error_of_ours(body: bytes) -> None:
    async def odd(_: Arrival) -> Reply:
        return Reply(body=body)

    async with TinyServer(odd) as server, Gateway(Settings(server.url), limits=FAST) as gateway:
        with pytest.raises(BezantError):
            await gateway.portfolio.get_ledger(ACCOUNT)


async def test_seconds_of_a_call_bound_the_wait_for_the_answer() -> None:
    held = asyncio.Event()

    async def late(arrival: Arrival) -> Reply:
        if "ledger" in arrival.target:
            await held.wait()
        return Reply(body=b"[]")

    async with TinyServer(late) as server, Gateway(Settings(server.url), limits=FAST) as gateway:
        began = time.monotonic()
        with pytest.raises(NoAnswer, match=r"within 0\.2 s"):
            await gateway.portfolio.get_ledger(ACCOUNT, timeout=0.2)
        assert time.monotonic() - began < 5
        held.set()
        assert await gateway.portfolio.list_accounts(timeout=30) == []


async def test_seconds_of_a_call_bound_the_wait_for_its_turn() -> None:
    async def answer(arrival: Arrival) -> Reply:
        return Reply(body=b'[{"execution_id": "1"}]' if "trades" in arrival.target else b'{"accounts": ["DU1"]}')

    async with TinyServer(answer) as server, Gateway(Settings(server.url)) as gateway:  # with IBKR's own limits
        await gateway.orders.list_trades(days=1)
        with pytest.raises(Busy, match=r"/iserver/account/trades allows no request for \d s; nothing was sent"):
            await gateway.orders.list_trades(days=7, timeout=0.5)
        assert sum("trades" in each.target for each in server.arrivals) == 1


def test_the_same_without_await(served: SimulatedGateway) -> None:
    with SyncGateway(Settings(served.url), limits=FAST) as gateway:
        ledger: Ledger = gateway.portfolio.get_ledger(ACCOUNT)
        reading: Reading[Ledger] = gateway.reading(gateway.portfolio.get_ledger, ACCOUNT)
        assert reading.value.to_dict().keys() == ledger.to_dict().keys()
        assert (reading.cold, reading.gaps("rows"), reading.as_of.tzinfo) == (False, [], UTC)
        rows = list(gateway.portfolio.iterate_positions(ACCOUNT))
        assert len({row.conid for row in rows}) == len(rows) > 100
        with pytest.raises(NotPermitted):
            gateway.session.logout()
        with pytest.raises(TypeError, match="give a method of a group"):
            gateway.reading(print, "")
        with pytest.raises(NoAnswer, match=r"within 1e-06 s"):
            gateway.portfolio.get_ledger(ACCOUNT, timeout=1e-6)
        with ThreadPoolExecutor(8) as pool:
            asked = [pool.submit(gateway.reading, gateway.portfolio.get_ledger, ACCOUNT) for _ in range(20)]
            assert all(isinstance(each.result().value, Ledger) for each in asked)
    assert served.counts()["violations"] == 0


def test_the_groups_are_those_of_the_generated_client() -> None:
    assert issubclass(Gateway, AsyncGroups)
    assert issubclass(SyncGateway, Groups)
    names = {name for name in vars(Groups) if not name.startswith("_")}
    assert names == {row.group for row in OPERATIONS}
    for ours in (Gateway, SyncGateway):  # no name of ours hides one
        assert not names & vars(ours).keys()
