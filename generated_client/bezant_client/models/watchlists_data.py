"""``data`` of IBKR's ``watchlistsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .watchlist_info import WatchlistInfo


@define(kw_only=True, repr=False)
class WatchlistsData(OpenModel):
    """``data`` of IBKR's ``watchlistsResponse``."""

    bulk_delete: bool | None | Unset = UNSET
    scanners_only: bool | None | Unset = UNSET
    show_scanners: bool | None | Unset = UNSET
    user_lists: list[WatchlistInfo] | None | Unset = UNSET
    system_lists: list[WatchlistInfo] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "bulk_delete": ("bulk_delete", BOOL),
        "scanners_only": ("scanners_only", BOOL),
        "show_scanners": ("show_scanners", BOOL),
        "user_lists": ("user_lists", ListOf(Object("WatchlistInfo"))),
        "system_lists": ("system_lists", ListOf(Object("WatchlistInfo"))),
    }
