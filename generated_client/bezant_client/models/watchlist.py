"""IBKR's ``singleWatchlist``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import WatchlistEntry


@define(kw_only=True, repr=False)
class Watchlist(OpenModel):
    """IBKR's ``singleWatchlist``."""

    hash_: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    instruments: list[WatchlistEntry] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "hash": ("hash_", TEXT),
            "id": ("id", TEXT),
            "instruments": ("instruments", ListOf(Object("WatchlistEntry"))),
            "name": ("name", TEXT),
            "readOnly": ("read_only", BOOL),
        }
    )
