"""Operations of the group ``scanner``; each is a module that loads when it is first used.

get_params: Every scan type, instrument, location and filter; hundreds of kilobytes. One call in 15 minutes.
run: The first 50 contracts of a market scan. At most one call a second.
run_historical: Up to 250 conids of a market scan on the historical data server, which few logins reach (status 404).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_params as get_params
    from . import run as run
    from . import run_historical as run_historical

_OPERATIONS = (
    "get_params",
    "run",
    "run_historical",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
