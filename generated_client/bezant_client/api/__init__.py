"""The operations of the API in groups; each group loads when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import accounts as accounts
    from . import alerts as alerts
    from . import am_accounts as am_accounts
    from . import am_banking as am_banking
    from . import am_reports as am_reports
    from . import am_utilities as am_utilities
    from . import contracts as contracts
    from . import echo as echo
    from . import event_contracts as event_contracts
    from . import fa_allocation as fa_allocation
    from . import market_data as market_data
    from . import notifications as notifications
    from . import oauth as oauth
    from . import orders as orders
    from . import performance as performance
    from . import portfolio as portfolio
    from . import restrictions as restrictions
    from . import scanner as scanner
    from . import session as session
    from . import sso as sso
    from . import tax_vouchers as tax_vouchers
    from . import token as token
    from . import watchlists as watchlists

_GROUPS = (
    "accounts",
    "alerts",
    "am_accounts",
    "am_banking",
    "am_reports",
    "am_utilities",
    "contracts",
    "echo",
    "event_contracts",
    "fa_allocation",
    "market_data",
    "notifications",
    "oauth",
    "orders",
    "performance",
    "portfolio",
    "restrictions",
    "scanner",
    "session",
    "sso",
    "tax_vouchers",
    "token",
    "watchlists",
)


def __getattr__(name: str) -> Any:
    if name not in _GROUPS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_GROUPS)
