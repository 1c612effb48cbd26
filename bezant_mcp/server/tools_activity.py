"""The tools about orders and trades."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bezant_mcp.activity.answers_activity import OrdersAnswer, TradesAnswer
from bezant_mcp.arguments import AccountId, Text, Texts
from bezant_mcp.gateway import Gateway

Limit = Annotated[str, Text, Field(description="Rows; 0 for all")]
Cursor = Annotated[str, Text, Field(description="Of the answer before")]
Symbol = Annotated[str, Texts, Field(description="Only this ticker or conid; options of it too")]


async def trades(
    gateway: Gateway,
    account_id: AccountId = "",
    days: Annotated[str, Text, Field(description="1 (today) to 7")] = "7",
    symbol: Symbol = "",
    limit: Limit = "20",
    cursor: Cursor = "",
) -> TradesAnswer:
    """Trades of up to 7 days, one row per order, newest first, with commission; totals of all by currency."""
    from bezant_mcp import arguments as inputs
    from bezant_mcp.accounts.accounts import choose_account
    from bezant_mcp.activity.trades import MOST_DAYS, fetch_trades, subject_of
    from bezant_mcp.contracts.matching import rows_about
    from bezant_mcp.market.resolver import resolve_filter

    count = inputs.days("days", days, MOST_DAYS, "IBKR lists no older trades; statements do")
    rows = inputs.whole_number("limit", limit, 0, 1000)
    symbols = await resolve_filter(gateway, inputs.items(symbol))
    found = await fetch_trades(gateway, await choose_account(gateway, account_id), count)
    return TradesAnswer.of(found, rows_about(symbols, found.orders, subject_of), rows, cursor)


async def orders(
    gateway: Gateway,
    account_id: AccountId = "",
    state: Annotated[str, Text, Field(description="open, filled, cancelled, inactive or all")] = "open",
    symbol: Symbol = "",
    limit: Limit = "20",
    cursor: Cursor = "",
) -> OrdersAnswer:
    """Open orders, nearest to the market's last price first; or those of today that are done."""
    from bezant_mcp import arguments as inputs
    from bezant_mcp.accounts.accounts import choose_account
    from bezant_mcp.activity.orders import STATES, SYNONYMS, fetch_orders, subject_of, with_last_prices
    from bezant_mcp.contracts.matching import rows_about
    from bezant_mcp.market.resolver import resolve_filter

    chosen = inputs.choice("state", state, STATES, SYNONYMS)
    rows = inputs.whole_number("limit", limit, 0, 1000)
    symbols = await resolve_filter(gateway, inputs.items(symbol))
    found = await fetch_orders(gateway, await choose_account(gateway, account_id))
    if chosen in ("open", "all"):
        found = await with_last_prices(gateway, found)
    about = rows_about(symbols, found.orders, subject_of)
    wanted = [row for row in about if chosen in ("all", row.state)]
    return OrdersAnswer.of(found, chosen, wanted, rows, cursor)


TOOLS = ((trades, "Trades"), (orders, "Orders"))
