"""The one way to the Client Portal Gateway: what may be asked, how, how often, and what the answers mean.

Everything that the rest needs is named here; nothing else of this room is imported from outside. What loads httpx is
loaded when the first question is asked.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from bezant_mcp.gateway.endpoints import API, ASKED_BY, DEADLINE, LIMITS, Limits, permitted
from bezant_mcp.gateway.gateway import Gateway, Reading, utc_now, why_unreachable

if TYPE_CHECKING:
    from bezant_mcp.gateway.http import untraced
    from bezant_mcp.gateway.request_log import RequestLog
    from bezant_mcp.gateway.sync import SyncGateway

__all__ = [
    "API",
    "ASKED_BY",
    "DEADLINE",
    "LIMITS",
    "Gateway",
    "Limits",
    "Reading",
    "RequestLog",
    "SyncGateway",
    "permitted",
    "untraced",
    "utc_now",
    "why_unreachable",
]


# What loads httpx or starts a thread; the server's first answer does without.
LATER = {"SyncGateway": "sync", "RequestLog": "request_log", "untraced": "http"}


def __getattr__(name: str) -> Any:
    if name not in LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{LATER[name]}"), name)
