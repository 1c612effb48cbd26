"""IBKR's ``PartialStockPosition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .partial_stock_position_position import PartialStockPositionPosition


@define(kw_only=True, repr=False)
class PartialStockPosition(OpenModel):
    """IBKR's ``PartialStockPosition``."""

    all_: bool | Unset = UNSET
    exchange: str | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    position: PartialStockPositionPosition | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "all": ("all_", BOOL),
        "exchange": ("exchange", TEXT),
        "numberOfShares": ("number_of_shares", INT),
        "position": ("position", Enumerated("PartialStockPositionPosition")),
        "symbol": ("symbol", TEXT),
    }
