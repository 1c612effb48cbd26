"""Operations of the group ``market_data``; each is a module that loads when it is first used.

get_history: Price bars back from startTime, 1000 at most; times in epoch milliseconds. At most 5 calls at a time.
get_snapshot: Current prices by field number, as texts. The first call per contract only subscribes; ask again.
unsubscribe: Ends the data stream that get_snapshot opened for one contract.
unsubscribe_all: Ends every data stream of this user, those of other programs too.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_history as get_history
    from . import get_snapshot as get_snapshot
    from . import unsubscribe as unsubscribe
    from . import unsubscribe_all as unsubscribe_all

_OPERATIONS = (
    "get_history",
    "get_snapshot",
    "unsubscribe",
    "unsubscribe_all",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
