"""``action`` of IBKR's ``watchlistsResponse``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class WatchlistsAction(StrEnum):
    """``action`` of IBKR's ``watchlistsResponse``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CONTENT = "content"

    @classmethod
    def _missing_(cls, value: object) -> WatchlistsAction | None:
        return undeclared(cls, value, str)
