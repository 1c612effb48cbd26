"""A typed client for IBKR's Client Portal Web API, generated from its published description.

Operations are methods of ``Client`` and ``AsyncClient`` in groups, ``client.portfolio.get_ledger(account_id)``, and
modules in ``bezant_client.api``; models are in ``bezant_client.models``. Everything loads when it is first used, so
that to import a client or an operation costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .authenticated import AsyncAuthenticatedClient as AsyncAuthenticatedClient
    from .authenticated import AuthenticatedClient as AuthenticatedClient
    from .client import AsyncClient as AsyncClient
    from .client import BaseClient as BaseClient
    from .client import Client as Client
    from .errors import ApiError as ApiError
    from .errors import UnreadableAnswer as UnreadableAnswer
    from .types import UNSET as UNSET
    from .types import Response as Response
    from .types import Unset as Unset
    from .types import known as known

_MODULES = {
    "AsyncAuthenticatedClient": "authenticated",
    "AsyncClient": "client",
    "AuthenticatedClient": "authenticated",
    "BaseClient": "client",
    "Client": "client",
    "ApiError": "errors",
    "UnreadableAnswer": "errors",
    "UNSET": "types",
    "Response": "types",
    "Unset": "types",
    "known": "types",
}

__all__ = (
    "UNSET",
    "ApiError",
    "AsyncAuthenticatedClient",
    "AsyncClient",
    "AuthenticatedClient",
    "BaseClient",
    "Client",
    "Response",
    "UnreadableAnswer",
    "Unset",
    "known",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
