"""The tool of the optional set ``history``: transactions older than the seven days that ``trades`` knows."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bezant_mcp.activity.answers_history import TransactionsAnswer
from bezant_mcp.arguments import AccountId, Text
from bezant_mcp.gateway import Gateway

MOST_DAYS = 3660


async def transactions(
    gateway: Gateway,
    symbol: Annotated[str, Text, Field(description="Ticker, ISIN or conid")],
    account_id: AccountId = "",
    days: Annotated[str, Text, Field(description="Back from today, also 1y")] = "90",
    limit: Annotated[str, Text, Field(description="Rows; 0 for all")] = "20",
    cursor: Annotated[str, Text, Field(description="Of the answer before")] = "",
) -> TransactionsAnswer:
    """Purchases, sales and dividends of one contract with the realised result. One contract per 15 minutes."""
    from bezant_mcp import arguments as inputs
    from bezant_mcp.accounts.accounts import choose_account
    from bezant_mcp.activity.transactions import fetch_transactions
    from bezant_mcp.market.resolver import resolve_one

    count = inputs.days("days", days, MOST_DAYS)
    rows = inputs.whole_number("limit", limit, 0, 1000)
    chosen = await choose_account(gateway, account_id)
    listing = await resolve_one(gateway, symbol)
    return TransactionsAnswer.of(await fetch_transactions(gateway, chosen, listing, count), rows, cursor)


TOOLS = ((transactions, "Transactions of a contract"),)
