"""The tools: which questions the server offers, what they are called for people, and the set that each belongs to.

A question is a function of its room, which the package knows by name; a set that nobody asked for is not served.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import bezant_mcp
from bezant_mcp.settings import OPTIONAL_TOOLSETS

# In the order in which hosts show them.
QUESTIONS = (
    ("health", "Gateway health", "core"),
    ("list_accounts", "List accounts", "core"),
    ("account_summary", "Account summary", "core"),
    ("conid_for", "Contract id for a ticker", "core"),
    ("tickle", "Keep the session alive", "core"),
    ("positions", "Positions", "money"),
    ("cash", "Cash", "money"),
    ("pnl", "Profit and loss", "money"),
    ("exposure", "Exposure", "money"),
    ("risk", "Risk", "money"),
    ("performance", "Performance", "money"),
    ("quote", "Quotes", "market"),
    ("price_history", "Price history", "market"),
    ("contract", "Contract details", "market"),
    ("option_chain", "Option chain", "market"),
    ("exchange_rate", "Exchange rate", "market"),
    ("trades", "Trades", "activity"),
    ("orders", "Orders", "activity"),
    ("scanner_parameters", "Search scanner codes", "research"),
    ("scanner_run", "Market scan", "research"),
    ("futures", "Futures of a root", "research"),
    ("event_contracts", "Event contracts", "research"),
    ("watchlists", "Watchlists", "personal"),
    ("alerts", "Alerts", "personal"),
    ("notifications", "Notifications", "personal"),
    ("transactions", "Transactions of a contract", "history"),
)


def names_of(optional: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Name and title of the default tools, and of those of the optional sets that are named."""
    left_out = {*OPTIONAL_TOOLSETS} - {*optional}
    return [(name, title) for name, title, toolset in QUESTIONS if toolset not in left_out]


def tools_of(optional: Iterable[str] = ()) -> list[tuple[Callable[..., Any], str]]:
    """The same with the functions in place of their names, which loads their rooms."""
    return [(getattr(bezant_mcp, name), title) for name, title in names_of(optional)]
