"""The brokerage session is opened for those who ask for it, when a question needs it, and never taken from anybody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bezant_mcp import Gateway, Settings, fetch_positions, health
from bezant_mcp.errors import BrokerageDown, Competing
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST

pytestmark = pytest.mark.anyio
INIT = ("POST", "/iserver/auth/ssodh/init")


async def ask_for_orders(gateway: Gateway) -> None:
    """A question that needs the brokerage session."""
    from bezant_client.api.orders import list_orders

    await gateway.ask(list_orders.asyncio_detailed(client=gateway.client))


def asked(simulated: SimulatedGateway) -> list[tuple[str, str]]:
    return [(method, path) for method, path, _ in simulated.seen]


@pytest.mark.parametrize("scenario", ["no-brokerage", "no-brokerage-400", "no-brokerage-401", "no-brokerage-init"])
async def test_without_being_asked_to_nothing_opens_it(gateway: Gateway, simulated: SimulatedGateway) -> None:
    with pytest.raises(BrokerageDown):
        await ask_for_orders(gateway)
    assert INIT not in asked(simulated)


@pytest.mark.parametrize("scenario", ["no-brokerage", "no-brokerage-400", "no-brokerage-401", "no-brokerage-init"])
async def test_asked_to_a_question_opens_it_after_looking_and_is_answered(
    settings: Settings, simulated: SimulatedGateway
) -> None:
    async with Gateway(replace(settings, brokerage_session=True), limits=FAST) as gateway:
        await ask_for_orders(gateway)
        status = await health(gateway)
    order = asked(simulated)
    assert order.index(("POST", "/iserver/auth/status")) < order.index(INIT)
    assert order.count(INIT) == 1
    assert status.layer == "ready"
    assert "this server opened the brokerage session" in status.works


@pytest.mark.parametrize("scenario", ["competing"])
async def test_a_session_that_another_device_holds_stays_there(settings: Settings, simulated: SimulatedGateway) -> None:
    async with Gateway(replace(settings, brokerage_session=True), limits=FAST) as gateway:
        with pytest.raises(Competing):
            await ask_for_orders(gateway)
        assert len((await fetch_positions(gateway, "DU1234567")).rows) == 130
    assert INIT not in asked(simulated)


@pytest.mark.parametrize("scenario", ["no-brokerage"])
async def test_a_question_that_does_not_need_it_does_not_open_it(
    settings: Settings, simulated: SimulatedGateway
) -> None:
    async with Gateway(replace(settings, brokerage_session=True), limits=FAST) as gateway:
        await fetch_positions(gateway, "DU1234567")
    assert INIT not in asked(simulated)


@pytest.mark.parametrize("scenario", ["no-brokerage"])
@pytest.mark.parametrize("fault", ["500-html", "429", "200-html"])
async def test_where_the_look_before_gets_no_answer_nothing_is_opened(
    settings: Settings, simulated: SimulatedGateway, fault: str
) -> None:
    simulated.fault(fault, "/iserver/auth/status")
    async with Gateway(replace(settings, brokerage_session=True), limits=FAST) as gateway:
        with pytest.raises(BrokerageDown):
            await ask_for_orders(gateway)
    assert ("POST", "/iserver/auth/status") in asked(simulated)
    assert INIT not in asked(simulated)
