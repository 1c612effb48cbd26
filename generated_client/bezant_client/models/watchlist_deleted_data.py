"""``data`` of IBKR's ``watchlistDeleteSuccess``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class WatchlistDeletedData(OpenModel):
    """``data`` of IBKR's ``watchlistDeleteSuccess``."""

    deleted: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"deleted": ("deleted", TEXT)}
