"""Part of ``GET /v1/api/iserver/watchlists ?SC``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ListWatchlistsSC(OpenStrEnum):
    """Part of ``GET /v1/api/iserver/watchlists ?SC``."""

    USER_WATCHLIST = "USER_WATCHLIST"
