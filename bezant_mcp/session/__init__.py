"""The session with IBKR: how it is, and keeping it alive."""

from bezant_mcp.session.health import Health, health
from bezant_mcp.session.keep_alive import Tickle, keep_alive, tickle

__all__ = ["Health", "Tickle", "health", "keep_alive", "tickle"]
