"""Operations of the group ``performance``; each is a module that loads when it is first used.

get_all_periods: Account value and returns over every period at once, by account id. One call in 15 minutes.
get_allocation_by_category: Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.
get_performance: Account value and time-weighted returns over one period, accounts added up. One call in 15 minutes.
list_transactions: Past transactions of one contract with realised profit, without today. One call in 15 minutes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_all_periods as get_all_periods
    from . import get_allocation_by_category as get_allocation_by_category
    from . import get_performance as get_performance
    from . import list_transactions as list_transactions

_OPERATIONS = (
    "get_all_periods",
    "get_allocation_by_category",
    "get_performance",
    "list_transactions",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
