"""``data`` of IBKR's ``watchlistsResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
    from . import WatchlistInfo


@define(kw_only=True, repr=False)
class WatchlistsData(OpenModel):
    """``data`` of IBKR's ``watchlistsResponse``."""

    bulk_delete: bool | None | Unset = UNSET
    scanners_only: bool | None | Unset = UNSET
    show_scanners: bool | None | Unset = UNSET
    user_lists: list[WatchlistInfo] | None | Unset = UNSET
    system_lists: list[WatchlistInfo] | None | Unset = UNSET

    WIRE = Wire(
        {
            "bulk_delete": ("bulk_delete", BOOL),
            "scanners_only": ("scanners_only", BOOL),
            "show_scanners": ("show_scanners", BOOL),
            "user_lists": ("user_lists", ListOf(Object("WatchlistInfo"))),
            "system_lists": ("system_lists", ListOf(Object("WatchlistInfo"))),
        }
    )
