"""``action`` of IBKR's ``watchlistsResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class WatchlistsAction(OpenStrEnum):
    """``action`` of IBKR's ``watchlistsResponse``."""

    CONTENT = "content"
