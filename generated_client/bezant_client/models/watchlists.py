"""IBKR's ``watchlistsResponse``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import WatchlistsData


class WatchlistsAction(OpenStrEnum):
    """``action`` of IBKR's ``watchlistsResponse``."""

    CONTENT = "content"


@define(kw_only=True, repr=False)
class Watchlists(OpenModel):
    """IBKR's ``watchlistsResponse``."""

    mid: str | None | Unset = UNSET
    action: WatchlistsAction | None | Unset = UNSET
    data: WatchlistsData | None | Unset = UNSET

    WIRE = Wire(
        {
            "MID": ("mid", TEXT),
            "action": ("action", Enumerated("WatchlistsAction")),
            "data": ("data", Object("WatchlistsData")),
        }
    )
