"""``*/contracts`` of IBKR's ``stocks``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class StockListing(OpenModel):
    """``*/contracts`` of IBKR's ``stocks``."""

    conid: int | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    is_us: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"conid": ("conid", INT), "exchange": ("exchange", TEXT), "isUS": ("is_us", BOOL)}
