"""A typed client for IBKR's Client Portal Web API, generated from its published description.

Operations are modules in ``bezant_client.api``, one group each; models are in ``bezant_client.models``. Everything
loads when it is first used, so that to import an operation's group costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AuthenticatedClient as AuthenticatedClient
    from .client import Client as Client
    from .errors import UnreadableAnswer as UnreadableAnswer

__all__ = (
    "AuthenticatedClient",
    "Client",
    "UnreadableAnswer",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(".errors" if name == "UnreadableAnswer" else ".client", __name__), name)
