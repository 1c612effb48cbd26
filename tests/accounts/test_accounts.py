"""The accounts stand before nearly every question: they are read once, and again when the login is another one."""

from __future__ import annotations

import pytest

from bezant_mcp import Gateway, fetch_accounts, fetch_summary
from bezant_mcp.errors import LoginNeeded
from bezant_mcp.gateway.cache import LOGIN
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST

pytestmark = pytest.mark.anyio


def asked_for_accounts(simulated: SimulatedGateway) -> int:
    """How often IBKR was asked for the list of accounts."""
    return sum(1 for _, path, _ in simulated.seen if path == "/portfolio/accounts")


async def test_the_accounts_are_read_once_and_keep_their_time(gateway: Gateway, simulated: SimulatedGateway) -> None:
    first = await fetch_accounts(gateway)
    again = await fetch_accounts(gateway)

    assert again.value.keys() == first.value.keys()
    assert again.as_of == first.as_of
    assert asked_for_accounts(simulated) == 1


async def test_a_login_that_ended_has_no_accounts(gateway: Gateway, simulated: SimulatedGateway) -> None:
    (account_id,) = (await fetch_accounts(gateway)).value
    await simulated.change(login=False)
    with pytest.raises(LoginNeeded):
        await fetch_summary(gateway, account_id)

    with pytest.raises(LoginNeeded):
        await fetch_accounts(gateway)


async def test_when_another_process_meets_another_user_the_accounts_are_read_again(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    await fetch_accounts(gateway)
    async with Gateway(gateway.settings, limits=FAST) as other:
        await other.store.forget("kept:")
        await other.store.remember(LOGIN, b"another user", 60)
    simulated.advance(10)

    await fetch_accounts(gateway)

    assert asked_for_accounts(simulated) == 2
