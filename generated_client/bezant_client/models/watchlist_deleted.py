"""IBKR's ``watchlistDeleteSuccess``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import WatchlistDeletedData


@define(kw_only=True, repr=False)
class WatchlistDeleted(OpenModel):
    """IBKR's ``watchlistDeleteSuccess``."""

    mid: str | None | Unset = UNSET
    action: str | None | Unset = UNSET
    data: WatchlistDeletedData | None | Unset = UNSET

    WIRE = Wire({"MID": ("mid", TEXT), "action": ("action", TEXT), "data": ("data", Object("WatchlistDeletedData"))})
