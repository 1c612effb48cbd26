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


@define(kw_only=True)
class WatchlistDeleted(Model["Any"]):
    """IBKR's ``watchlistDeleteSuccess``."""

    mid: str | Unset = UNSET
    action: str | Unset = UNSET
    data: WatchlistDeletedData | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "MID": ("mid", TEXT),
        "action": ("action", TEXT),
        "data": ("data", Object("WatchlistDeletedData")),
    }
