"""Operations of the group ``sso``; each is a module that loads when it is first used.

create_browser_session: A link that opens IBKR's web pages for an end user who is already identified.
create_session: Opens a session on behalf of an end user.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_browser_session as create_browser_session
    from . import create_session as create_session

_OPERATIONS = (
    "create_browser_session",
    "create_session",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
