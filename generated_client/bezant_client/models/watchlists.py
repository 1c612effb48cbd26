"""IBKR's ``watchlistsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Enumerated,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .watchlists_action import WatchlistsAction
    from .watchlists_data import WatchlistsData


@define(kw_only=True)
class Watchlists(Model["Any"]):
    """IBKR's ``watchlistsResponse``."""

    mid: str | Unset = UNSET
    action: WatchlistsAction | Unset = UNSET
    data: WatchlistsData | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "MID": ("mid", TEXT),
        "action": ("action", Enumerated("WatchlistsAction")),
        "data": ("data", Object("WatchlistsData")),
    }
