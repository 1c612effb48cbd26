"""IBKR's ``singleWatchlist``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .watchlist_entry import WatchlistEntry


@define(kw_only=True, repr=False)
class Watchlist(OpenModel):
    """IBKR's ``singleWatchlist``."""

    hash_: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    instruments: list[WatchlistEntry] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "hash": ("hash_", TEXT),
        "id": ("id", TEXT),
        "instruments": ("instruments", ListOf(Object("WatchlistEntry"))),
        "name": ("name", TEXT),
        "readOnly": ("read_only", BOOL),
    }
