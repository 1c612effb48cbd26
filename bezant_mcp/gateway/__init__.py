"""The one way to the Client Portal Gateway: what may be asked, how, how often, and what the answers mean.

Everything that the rest needs is named here; nothing else of this room is imported from outside. What loads httpx is
loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bezant_mcp.gateway.gateway import Gateway, Reading, utc_now
from bezant_mcp.gateway.limits import LIMITS, Limits

if TYPE_CHECKING:
    from bezant_mcp.gateway.endpoints import API, permitted
    from bezant_mcp.gateway.request import DEADLINE

__all__ = ["API", "DEADLINE", "LIMITS", "Gateway", "Limits", "Reading", "permitted", "utc_now"]
LOADED_LATER = {"API": "endpoints", "permitted": "endpoints", "DEADLINE": "request"}


def __getattr__(name: str) -> Any:
    if name not in LOADED_LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{LOADED_LATER[name]}"), name)
