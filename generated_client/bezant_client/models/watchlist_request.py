"""Part of ``POST /v1/api/iserver/watchlist body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object

if TYPE_CHECKING:
    from .watchlist_row import WatchlistRow


@define(kw_only=True, repr=False)
class WatchlistRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/watchlist body``."""

    id: str
    name: str
    rows: list[WatchlistRow]

    WIRE: ClassVar[Wire] = {
        "id": ("id", TEXT),
        "name": ("name", TEXT),
        "rows": ("rows", ListOf(Object("WatchlistRow"))),
    }
