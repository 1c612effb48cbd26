"""``data`` of IBKR's ``watchlistDeleteSuccess``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class WatchlistDeletedData(OpenModel):
    """``data`` of IBKR's ``watchlistDeleteSuccess``."""

    deleted: str | None | Unset = UNSET

    WIRE = Wire({"deleted": ("deleted", TEXT)})
