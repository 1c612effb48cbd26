"""What all processes of a user share about one Gateway: one SQLite file, Redis, or memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bezant_mcp.state.store import Budget, Store, state_file

if TYPE_CHECKING:
    from bezant_mcp.settings import Settings

__all__ = ["Budget", "Store", "open_store"]


def open_store(settings: Settings) -> Store:
    """The file that this user's processes share, Redis for several machines, or memory for this process alone."""
    if settings.redis_url:
        from bezant_mcp.state.redis import StoreRedis

        return StoreRedis(settings.redis_url, settings.origin)
    from bezant_mcp.state.sqlite import StoreFile

    return StoreFile(state_file(settings.state_dir, settings.origin) if settings.state_dir else None)
