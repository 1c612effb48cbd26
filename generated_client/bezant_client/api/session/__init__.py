"""Operations of the group ``session``; each is a module that loads when it is first used.

get_status: Whether the brokerage session is authenticated, connected, or contested by another login.
get_status_by_get: The same as get_status, for edges that refuse a POST without a body.
init: Opens the brokerage session; with compete true it throws the user's other sessions out.
init_historical: Opens the session of the historical data server, which few logins reach (status 404).
logout: Ends the session; a person has to log in again.
reauthenticate: The old way to reopen the brokerage session, done in the background; init replaces it.
tickle: Keeps the session alive and tells its state and life left in milliseconds. Holds a secret session token.
tickle_by_get: The same as tickle, for edges that refuse a POST without a body.
validate: State and life left of the browser login, which it prolongs. Holds login names. One call a minute.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_status as get_status
    from . import get_status_by_get as get_status_by_get
    from . import init as init
    from . import init_historical as init_historical
    from . import logout as logout
    from . import reauthenticate as reauthenticate
    from . import tickle as tickle
    from . import tickle_by_get as tickle_by_get
    from . import validate as validate

_OPERATIONS = (
    "get_status",
    "get_status_by_get",
    "init",
    "init_historical",
    "logout",
    "reauthenticate",
    "tickle",
    "tickle_by_get",
    "validate",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
