"""IBKR's ``watchlistDeleteSuccess``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class WatchlistDeletedData(OpenModel):
    """``data`` of IBKR's ``watchlistDeleteSuccess``."""

    deleted: str | None | Unset = UNSET

    WIRE = Wire({"deleted": ("deleted", TEXT)})


@define(kw_only=True, repr=False)
class WatchlistDeleted(OpenModel):
    """IBKR's ``watchlistDeleteSuccess``."""

    mid: str | None | Unset = UNSET
    action: str | None | Unset = UNSET
    data: WatchlistDeletedData | None | Unset = UNSET

    WIRE = Wire({"MID": ("mid", TEXT), "action": ("action", TEXT), "data": ("data", Object("WatchlistDeletedData"))})
