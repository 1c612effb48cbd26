"""Read an Interactive Brokers account, and never do anything else to it.

``Gateway`` is the way in for Python programs, ``SyncGateway`` the same without ``await``. Each question is one function
whose first argument is a ``Gateway``: the same function that the MCP server offers as a tool. Importing this package
loads neither the MCP SDK nor the generated client, and each name only when it is first asked for.
"""
# ruff: noqa: F403, F405

import sys
from typing import TYPE_CHECKING, Any

from bezant_mcp.renamed import Finder, Package

if TYPE_CHECKING:
    from bezant_mcp.accounts import *
    from bezant_mcp.activity import *
    from bezant_mcp.errors import *
    from bezant_mcp.gateway import Gateway, Reading, SyncGateway
    from bezant_mcp.history import (
        AccountReturns,
        Activity,
        Income,
        Lots,
        Realized,
        income,
        lots,
        read_statements,
        realized,
        returns,
    )
    from bezant_mcp.market import *
    from bezant_mcp.personal import *
    from bezant_mcp.portfolio import *
    from bezant_mcp.session import *
    from bezant_mcp.settings import Settings

__all__ = [
    "AccountReturns", "AccountSummary", "Accounts", "Activity", "Alerts", "BadAccount", "BadArgument", "BadSetting",
    "BezantError", "BrokerageDown", "Busy", "Cash", "Competing", "ConidFor", "ContractDetails", "EventContracts",
    "ExchangeRate", "Exposure", "Futures", "Gateway", "GatewayDown", "Health", "IbkrError", "IbkrUnavailable",
    "Income", "Incomplete", "LoginNeeded", "Lots", "NoAnswer", "NotAGateway", "NotPermitted", "NothingInIt",
    "Notifications", "OptionChain", "Orders", "PenaltyBox", "Performance", "Pnl", "Positions", "PriceHistory",
    "Quotes", "Reading", "Realized", "Risk", "ScanResult", "ScannerParameters", "Settings", "SyncGateway", "Tickle",
    "Trades", "Transactions", "UnexpectedAnswer", "Watchlists", "account_summary", "alerts", "cash",
    "choose_account", "conid_for", "contract", "event_contracts", "exchange_rate", "exposure", "fetch_accounts",
    "fetch_positions", "fetch_status", "fetch_summary", "futures", "health", "income", "keep_alive", "list_accounts",
    "lots", "notifications", "option_chain", "orders", "performance", "pnl", "positions", "price_history", "quote",
    "read_statements", "realized", "resolve", "resolve_one", "returns", "risk", "scanner_parameters", "scanner_run",
    "tickle", "trades", "transactions", "watchlists",
]  # fmt: skip
# Where they are, from what is loaded soonest.
HOMES = (
    "errors", "settings", "gateway", "session", "accounts", "market", "portfolio", "activity", "personal", "history",
)  # fmt: skip


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
