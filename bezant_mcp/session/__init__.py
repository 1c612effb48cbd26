"""The session with IBKR: how it is, and keeping it alive."""

from bezant_mcp.session.health import Health, fetch_status, health
from bezant_mcp.session.keep_alive import Tickle, keep_alive, tickle

__all__ = ["Health", "Tickle", "fetch_status", "health", "keep_alive", "tickle"]
