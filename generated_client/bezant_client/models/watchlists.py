"""IBKR's ``watchlistsResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class WatchlistInfo(OpenModel):
    """IBKR's ``WatchlistInfo``."""

    is_open: bool | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    modified: int | None | Unset = UNSET
    id: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "is_open": ("is_open", BOOL),
            "read_only": ("read_only", BOOL),
            "name": ("name", TEXT),
            "modified": ("modified", INT),
            "id": ("id", TEXT),
            "type": ("type_", TEXT),
        }
    )


class WatchlistsAction(OpenStrEnum):
    """``action`` of IBKR's ``watchlistsResponse``."""

    CONTENT = "content"


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


@define(kw_only=True, repr=False)
class Watchlists(OpenModel):
    """IBKR's ``watchlistsResponse``."""

    mid: str | None | Unset = UNSET
    action: WatchlistsAction | None | Unset = UNSET
    data: WatchlistsData | None | Unset = UNSET

    WIRE = Wire(
        {
            "MID": ("mid", TEXT),
            "action": ("action", Enumerated("WatchlistsAction")),
            "data": ("data", Object("WatchlistsData")),
        }
    )
