"""Part of ``GET /v1/api/iserver/watchlists ?SC``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ListWatchlistsSC(StrEnum):
    """Part of ``GET /v1/api/iserver/watchlists ?SC``. A value that is not listed becomes a member named ``UNDECLARED``."""

    USER_WATCHLIST = "USER_WATCHLIST"

    @classmethod
    def _missing_(cls, value: object) -> ListWatchlistsSC | None:
        return undeclared(cls, value, str)
