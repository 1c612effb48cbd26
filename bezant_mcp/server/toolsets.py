"""The tools: the questions that the server offers, their titles, and the toolset of each.

A question is a function of its room, which the package exports by name. Optional toolsets are served on request only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

import bezant_mcp
from bezant_mcp.parsing import shortened
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings

# In the order in which clients show them.
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
    ("income", "Income over years", "statements"),
    ("realized", "Realized gains", "statements"),
    ("lots", "Tax lots", "statements"),
    ("activity", "Activity over years", "statements"),
    ("returns", "Returns over years", "statements"),
)
# Served only where IBKR's statements are connected.
STATEMENTS = "statements"
STATEMENT_SETTINGS = ("BEZANT_MCP_FLEX_FILE", "BEZANT_MCP_FLEX_TOKEN with BEZANT_MCP_FLEX_QUERIES")
LONGEST_NAME = 40
NAMED = frozenset((name, toolset) for name, _, toolset in QUESTIONS)


def sets_of(settings: Settings) -> tuple[str, ...]:
    """The toolsets that these settings add to the default tools."""
    return (*settings.toolsets, STATEMENTS) if settings.has_statements else settings.toolsets


def names_of(optional: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Name and title of the default tools and of those in the optional toolsets that are named."""
    left_out = {*OPTIONAL_TOOLSETS, STATEMENTS} - {*optional}
    return [(name, title) for name, title, toolset in QUESTIONS if toolset not in left_out]


def unknown_tool(name: str, served: Iterable[str]) -> str:
    """Say what a client that asked for an unknown tool can do: turn on its toolset, or use the closest name."""
    from difflib import get_close_matches

    homes = {known: toolset for known, _, toolset in QUESTIONS}
    shown = shortened(name, LONGEST_NAME)
    found = name if name in homes else next(iter(get_close_matches(name.rpartition("__")[2].lower(), homes, 1)), "")
    if not found:
        return f"Unknown tool: {shown}. List the tools to see their names."
    if found in served:
        return f"Unknown tool: {shown}. Use {found}, the closest."
    which = "It" if found == name else f"The closest, {found},"
    if homes[found] == STATEMENTS:
        return f"Unknown tool: {shown}. {which} needs IBKR's statements: set {' or '.join(STATEMENT_SETTINGS)}."
    return f"Unknown tool: {shown}. {which} is in the toolset {homes[found]}: start with --toolsets {homes[found]}."


def tools_of(optional: Iterable[str] = ()) -> list[tuple[Callable[..., Any], str]]:
    """The same with functions in place of names, which loads their rooms."""
    return [(question(name), title) for name, title in names_of(optional)]


def question(name: str) -> Callable[..., Any]:
    """The function behind a tool: the package's, or for statements that of the room ``history``."""
    home = import_module("bezant_mcp.history") if (name, STATEMENTS) in NAMED else bezant_mcp
    found: Callable[..., Any] = getattr(home, name)
    return found
