"""Part of ``POST /v1/api/iserver/watchlist body``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, ListOf, Object, OpenModel, Wire, define

if TYPE_CHECKING:
    from . import WatchlistRow


@define(kw_only=True, repr=False)
class WatchlistRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/watchlist body``."""

    id: str
    name: str
    rows: list[WatchlistRow]

    WIRE = Wire({"id": ("id", TEXT), "name": ("name", TEXT), "rows": ("rows", ListOf(Object("WatchlistRow")))})
