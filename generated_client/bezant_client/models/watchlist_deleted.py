"""IBKR's ``watchlistDeleteSuccess``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .watchlist_deleted_data import WatchlistDeletedData


@define(kw_only=True, repr=False)
class WatchlistDeleted(Model["Any"]):
    """IBKR's ``watchlistDeleteSuccess``."""

    mid: str | None | Unset = UNSET
    action: str | None | Unset = UNSET
    data: WatchlistDeletedData | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "MID": ("mid", TEXT),
        "action": ("action", TEXT),
        "data": ("data", Object("WatchlistDeletedData")),
    }
