"""Read an Interactive Brokers account, and never do anything else to it.

``Gateway`` is the way in for Python programs. Each question is one function whose first argument is a ``Gateway``: the
same function that the MCP server offers as a tool. Importing this package loads neither the MCP SDK nor the generated
client, and each name only when it is first asked for.
"""
# ruff: noqa: F403, F405

import sys
from typing import TYPE_CHECKING, Any

from bezant_mcp.renamed import Finder, Package

if TYPE_CHECKING:
    from bezant_mcp.accounts import *
    from bezant_mcp.activity import *
    from bezant_mcp.errors import *
    from bezant_mcp.gateway import Gateway, Reading
    from bezant_mcp.market import *
    from bezant_mcp.personal import *
    from bezant_mcp.portfolio import *
    from bezant_mcp.session import *
    from bezant_mcp.settings import Settings

__all__ = [
    "Gateway", "Reading", "Settings",
    # Questions and their answers.
    "health", "list_accounts", "account_summary", "conid_for", "tickle",
    "Health", "Accounts", "AccountSummary", "ConidFor", "Tickle",
    "positions", "cash", "pnl", "exposure", "performance",
    "Positions", "Cash", "Pnl", "Exposure", "Performance",
    "quote", "price_history", "contract", "option_chain", "exchange_rate",
    "Quotes", "PriceHistory", "ContractDetails", "OptionChain", "ExchangeRate",
    "trades", "orders", "scanner_parameters", "scanner_run", "futures", "event_contracts",
    "Trades", "Orders", "ScannerParameters", "ScanResult", "Futures", "EventContracts",
    "watchlists", "alerts", "notifications", "transactions",
    "Watchlists", "Alerts", "Notifications", "Transactions",
    # What the questions are made of.
    "choose_account", "fetch_accounts", "fetch_positions", "fetch_status", "fetch_summary", "keep_alive",
    "resolve", "resolve_one",
    # Errors.
    "BadAccount", "BadArgument", "BadSetting", "BezantError", "BrokerageDown", "Busy", "Competing", "GatewayDown",
    "IbkrError", "IbkrUnavailable", "Incomplete", "LoginNeeded", "NoAnswer", "NotAGateway", "NothingInIt",
    "NotPermitted", "PenaltyBox", "UnexpectedAnswer",
]  # fmt: skip
# Where they are, from what is loaded soonest.
HOMES = ("errors", "settings", "gateway", "session", "accounts", "market", "portfolio", "activity", "personal")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for home in HOMES if name in __all__ else ():
        module = import_module(f"{__name__}.{home}")
        if name in getattr(module, "__all__", vars(module)):
            return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__


sys.modules[__name__].__class__ = Package
sys.meta_path.append(Finder())
