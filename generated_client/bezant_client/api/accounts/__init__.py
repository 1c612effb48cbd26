"""Operations of the group ``accounts``; each is a module that loads when it is first used.

get_available_funds: Available funds and excess liquidity by segment, as texts such as "1,000 USD".
get_balances: Cash, net liquidation value and interest by segment, as texts such as "1,000 USD".
get_margins: Initial and maintenance margin by segment, now and as expected, as texts such as "1,000 USD".
get_market_value: Market value by currency and asset class, as texts with thousands separators.
get_owners: The people who own or may sign for an account. Personal data - legal names and dates of birth.
get_pnl: Daily and unrealised profit per account and model; empty on the first call. At most one in 5 seconds.
get_summary: Balance, buying power, margins and cash per currency of one account, as plain numbers.
list_accounts: The accounts that can trade, their features and the selected one; other calls want this one first.
search_accounts: Accounts whose id starts with a pattern, for logins with dynamic account lookup.
set_dynamic_account: Selects the account of a login with dynamic account lookup.
switch_account: Selects the account that later calls without an account id speak of.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_available_funds as get_available_funds
    from . import get_balances as get_balances
    from . import get_margins as get_margins
    from . import get_market_value as get_market_value
    from . import get_owners as get_owners
    from . import get_pnl as get_pnl
    from . import get_summary as get_summary
    from . import list_accounts as list_accounts
    from . import search_accounts as search_accounts
    from . import set_dynamic_account as set_dynamic_account
    from . import switch_account as switch_account

_OPERATIONS = (
    "get_available_funds",
    "get_balances",
    "get_margins",
    "get_market_value",
    "get_owners",
    "get_pnl",
    "get_summary",
    "list_accounts",
    "search_accounts",
    "set_dynamic_account",
    "switch_account",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
