"""An advisor's sub-accounts: IBKR knows them only after their list was asked for, once in each session."""

from __future__ import annotations

import pytest

from bezant_mcp import Gateway, fetch_positions
from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.errors import BadAccount
from bezant_mcp.simulator import SimulatedGateway

pytestmark = pytest.mark.anyio
CLIENT = "DU1112221"
LIST = ("GET", "/portfolio/subaccounts", 200)


@pytest.mark.parametrize("scenario", ["advisor"])
async def test_a_log_in_that_nobody_noticed_costs_one_more_list_and_no_error(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    from bezant_client.api.portfolio import list_accounts, list_subaccounts

    await gateway.ask(list_accounts.asyncio_detailed(client=gateway.client))
    await gateway.ask(list_subaccounts.asyncio_detailed(client=gateway.client))
    assert len((await fetch_positions(gateway, CLIENT)).rows) == 1

    # Logged out and in again between two questions, as overnight. The lists of accounts are still kept here.
    simulated.world.session.log_out()
    simulated.log_in()
    simulated.advance(6)
    assert len((await fetch_positions(gateway, CLIENT)).rows) == 1
    assert simulated.seen.count(LIST) == 2


@pytest.mark.parametrize("scenario", ["advisor"])
async def test_an_account_that_is_none_is_said_after_both_lists_were_asked(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    with pytest.raises(BadAccount, match="does not know this account id"):
        await fetch_positions(gateway, "DU9999999")
    assert simulated.seen.count(LIST) == 1


@pytest.mark.parametrize("scenario", ["many-clients"])
async def test_more_accounts_than_one_list_holds_are_read_page_by_page(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    accounts = (await fetch_accounts(gateway)).value
    assert len(accounts) == 131
    assert {account.id for account in simulated.world.book.accounts} == accounts.keys()
    last = simulated.world.book.accounts[-1].id
    assert len((await fetch_positions(gateway, last)).rows) == 1
