"""IBKR's ``watchlistsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .watchlists_action import WatchlistsAction
    from .watchlists_data import WatchlistsData


@define(kw_only=True, repr=False)
class Watchlists(OpenModel):
    """IBKR's ``watchlistsResponse``."""

    mid: str | None | Unset = UNSET
    action: WatchlistsAction | None | Unset = UNSET
    data: WatchlistsData | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "MID": ("mid", TEXT),
        "action": ("action", Enumerated("WatchlistsAction")),
        "data": ("data", Object("WatchlistsData")),
    }
