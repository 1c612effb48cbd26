"""IBKR's ``watchlistDeleteSuccess``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .watchlist_deleted_data import WatchlistDeletedData


@define(kw_only=True, repr=False)
class WatchlistDeleted(OpenModel):
    """IBKR's ``watchlistDeleteSuccess``."""

    mid: str | None | Unset = UNSET
    action: str | None | Unset = UNSET
    data: WatchlistDeletedData | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "MID": ("mid", TEXT),
        "action": ("action", TEXT),
        "data": ("data", Object("WatchlistDeletedData")),
    }
