"""Operations of the group ``portfolio``; each is a module that loads when it is first used.

get_allocation: Long and short market value of one account by asset class, sector and group, in base currency.
get_allocation_of_accounts: Long and short market value of several accounts together by asset class, sector and group.
get_ledger: Cash, market values, interest and profit of one account per currency; BASE holds the totals.
get_metadata: One account's owner, base currency, type and permissions.
get_position: One account's position in one contract, a row per advisor model; an empty list when nothing is held.
get_position_all_accounts: The positions in one contract, listed by account id.
get_summary: About 140 balances and margin figures of one account, by key; each has an amount or a text.
list_accounts: Every account the login may see, with owner, base currency and type. At most one call in 5 seconds.
list_combo_positions: Positions held as combinations (spreads), each with its legs and ratios; empty on the first call.
list_positions: One page of open positions, today 100 rows; read on until a page is empty or brings nothing new.
list_positions_uncached: Every open position in near real time, unpaged, under shorter field names than list_positions.
list_subaccounts: The sub-accounts of an advisor or broker login, up to about 100. At most one call in 5 seconds.
list_subaccounts_paged: The sub-accounts of a large advisor or broker login, 20 to a page, with the total.
refresh_positions: Drops the server's cache of positions, so that the next read is fresh and slower.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_allocation as get_allocation
    from . import get_allocation_of_accounts as get_allocation_of_accounts
    from . import get_ledger as get_ledger
    from . import get_metadata as get_metadata
    from . import get_position as get_position
    from . import get_position_all_accounts as get_position_all_accounts
    from . import get_summary as get_summary
    from . import list_accounts as list_accounts
    from . import list_combo_positions as list_combo_positions
    from . import list_positions as list_positions
    from . import list_positions_uncached as list_positions_uncached
    from . import list_subaccounts as list_subaccounts
    from . import list_subaccounts_paged as list_subaccounts_paged
    from . import refresh_positions as refresh_positions

_OPERATIONS = (
    "get_allocation",
    "get_allocation_of_accounts",
    "get_ledger",
    "get_metadata",
    "get_position",
    "get_position_all_accounts",
    "get_summary",
    "list_accounts",
    "list_combo_positions",
    "list_positions",
    "list_positions_uncached",
    "list_subaccounts",
    "list_subaccounts_paged",
    "refresh_positions",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
