"""Part of ``POST /v1/api/iserver/watchlist body``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class WatchlistRow(OpenModel):
    """IBKR's ``WatchlistRow``."""

    c: int | str | Unset = UNSET
    h: str | Unset = UNSET

    WIRE = Wire({"C": ("c", OneOf(INT, TEXT)), "H": ("h", TEXT)})


@define(kw_only=True, repr=False)
class WatchlistRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/watchlist body``."""

    id: str
    name: str
    rows: list[WatchlistRow]

    WIRE = Wire({"id": ("id", TEXT), "name": ("name", TEXT), "rows": ("rows", ListOf(Object("WatchlistRow")))})
