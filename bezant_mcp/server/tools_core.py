"""The tools of session and account: signature is the input schema, docstring the description, return type the output.

They import what they need when they are called, so that a host gets its first answer before an HTTP client is loaded.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bezant_mcp.accounts.accounts import AccountRow, Accounts
from bezant_mcp.answers import moment
from bezant_mcp.arguments import AccountId, Text
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.answers_contracts import ConidFor
from bezant_mcp.portfolio.answers_summary import AccountSummary
from bezant_mcp.session import health, tickle


async def list_accounts(gateway: Gateway) -> Accounts:
    """List every account of the login with its base currency."""
    from bezant_mcp.accounts.accounts import fetch_accounts

    reading = await fetch_accounts(gateway)
    rows = [AccountRow.of(account_id, account) for account_id, account in reading.value.items()]
    return Accounts(as_of=moment(reading.as_of), count=len(rows), accounts=rows)


async def account_summary(gateway: Gateway, account_id: AccountId = "") -> AccountSummary:
    """Net liquidation value, cash, margin and buying power of one account, and how near a margin call is."""
    from bezant_mcp.accounts.accounts import choose_account, fetch_summary

    chosen = await choose_account(gateway, account_id)
    reading = await fetch_summary(gateway, chosen)
    return AccountSummary.of(chosen, reading.value, reading.as_of)


async def conid_for(
    gateway: Gateway, symbol: Annotated[str, Text, Field(description="AAPL, VOD@LSE, EUR.USD, ES DEC26, ISIN or name")]
) -> ConidFor:
    """Find the contract (conid) that a ticker or name means, or the candidates."""
    from bezant_mcp.market.resolver import resolve

    return ConidFor.of(await resolve(gateway, symbol), gateway.now())


TOOLS = (
    (health, "Gateway health"),
    (list_accounts, "List accounts"),
    (account_summary, "Account summary"),
    (conid_for, "Contract id for a ticker"),
    (tickle, "Keep the session alive"),
)
