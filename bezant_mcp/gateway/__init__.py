"""The one way to the Client Portal Gateway: what may be asked, how, how often, and what the answers mean.

Everything that the rest needs is named here; nothing else of this room is imported from outside. What loads httpx is
loaded when the first question is asked.
"""

from bezant_mcp.gateway.endpoints import API, ASKED_BY, DEADLINE, LIMITS, Limits, permitted
from bezant_mcp.gateway.gateway import Gateway, Reading, utc_now, why_unreachable

__all__ = [
    "API",
    "ASKED_BY",
    "DEADLINE",
    "LIMITS",
    "Gateway",
    "Limits",
    "Reading",
    "permitted",
    "utc_now",
    "why_unreachable",
]
