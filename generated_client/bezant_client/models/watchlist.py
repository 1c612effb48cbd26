"""IBKR's ``singleWatchlist``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .watchlist_entry import WatchlistEntry


@define(kw_only=True, repr=False)
class Watchlist(Model["Any"]):
    """IBKR's ``singleWatchlist``."""

    hash_: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    instruments: list[WatchlistEntry] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "hash": ("hash_", TEXT),
        "id": ("id", TEXT),
        "instruments": ("instruments", ListOf(Object("WatchlistEntry"))),
        "name": ("name", TEXT),
        "readOnly": ("read_only", BOOL),
    }
