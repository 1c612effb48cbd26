"""Part of ``POST /v1/api/iserver/watchlist 200``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class WatchlistCreated(OpenModel):
    """Part of ``POST /v1/api/iserver/watchlist 200``."""

    hash_: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    instruments: list[str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "hash": ("hash_", TEXT),
            "id": ("id", TEXT),
            "instruments": ("instruments", ListOf(TEXT)),
            "name": ("name", TEXT),
            "readOnly": ("read_only", BOOL),
        }
    )
