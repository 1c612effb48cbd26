"""The session with the Gateway: which layer of it works, and keeping it alive."""

from bezant_mcp.session.session import Health, Tickle, fetch_status, health, keep_alive, tickle

__all__ = ["Health", "Tickle", "fetch_status", "health", "keep_alive", "tickle"]
