"""The tools of the optional set ``personal``: watchlists, alerts, notifications."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bezant_mcp.arguments import AccountId, Text
from bezant_mcp.gateway import Gateway
from bezant_mcp.personal.answers_personal import AlertsAnswer, NotificationsAnswer, WatchlistsAnswer


async def watchlists(
    gateway: Gateway, name: Annotated[str, Text, Field(description="Show what is in this one")] = ""
) -> WatchlistsAnswer:
    """The user's watchlists, or the contracts of one."""
    from bezant_mcp.personal.watchlists import fetch_watchlist, fetch_watchlists

    if name.strip():
        return WatchlistsAnswer.of_one(*await fetch_watchlist(gateway, name))
    return WatchlistsAnswer.of_names(*await fetch_watchlists(gateway))


async def alerts(gateway: Gateway, account_id: AccountId = "") -> AlertsAnswer:
    """The alerts of one account: what each waits for, whether it is active, whether it has fired."""
    from bezant_mcp.accounts.accounts import choose_account
    from bezant_mcp.personal.alerts import fetch_alerts

    chosen = await choose_account(gateway, account_id)
    return AlertsAnswer.of(chosen, *await fetch_alerts(gateway, chosen))


async def notifications(
    gateway: Gateway, limit: Annotated[str, Text, Field(description="1 to 10")] = "10"
) -> NotificationsAnswer:
    """The newest messages from IBKR: dividends, expiries, earnings. They stay unread."""
    from bezant_mcp import arguments as inputs
    from bezant_mcp.personal.notifications import AT_ONCE, fetch_notifications

    rows = inputs.whole_number("limit", limit, 1, AT_ONCE)
    return NotificationsAnswer.of(*await fetch_notifications(gateway, rows), rows)


TOOLS = ((watchlists, "Watchlists"), (alerts, "Alerts"), (notifications, "Notifications"))
