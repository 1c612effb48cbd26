"""Operations of the group ``watchlists``; each is a module that loads when it is first used.

create_watchlist: Saves a new watchlist.
delete_watchlist: Deletes a saved watchlist.
get_watchlist: One watchlist with its contracts; the first call lacks their names and tickers.
list_watchlists: Names and ids of the saved watchlists.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_watchlist as create_watchlist
    from . import delete_watchlist as delete_watchlist
    from . import get_watchlist as get_watchlist
    from . import list_watchlists as list_watchlists

_OPERATIONS = (
    "create_watchlist",
    "delete_watchlist",
    "get_watchlist",
    "list_watchlists",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
