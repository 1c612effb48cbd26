"""Operations of the group ``token``; each is a module that loads when it is first used.

create_token: An OAuth 2.0 access token in exchange for a signed client assertion.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_token as create_token

_OPERATIONS = ("create_token",)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
