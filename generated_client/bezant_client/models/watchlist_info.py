"""IBKR's ``WatchlistInfo``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


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
