"""Operations of the group ``event_contracts``; each is a module that loads when it is first used.

get_category_tree: Categories of event contracts by id, with their parents and markets.
get_details: What one event contract asks, its strike, payout, expiry and opposite side.
get_schedule: Weekly trading hours of one event contract.
get_trading_rules: How one event contract is settled, with dates in epoch seconds, payout and price step.
list_market_contracts: Every contract of one market, with strike, side and expiry.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_category_tree as get_category_tree
    from . import get_details as get_details
    from . import get_schedule as get_schedule
    from . import get_trading_rules as get_trading_rules
    from . import list_market_contracts as list_market_contracts

_OPERATIONS = (
    "get_category_tree",
    "get_details",
    "get_schedule",
    "get_trading_rules",
    "list_market_contracts",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
