"""IBKR's ``PartialStockPosition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .partial_stock_position_position import PartialStockPositionPosition


@define(kw_only=True, repr=False)
class PartialStockPosition(Model["Any"]):
    """IBKR's ``PartialStockPosition``."""

    all_: bool | Unset = UNSET
    exchange: str | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    position: PartialStockPositionPosition | Unset = UNSET
    symbol: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "all": ("all_", BOOL),
        "exchange": ("exchange", TEXT),
        "numberOfShares": ("number_of_shares", INT),
        "position": ("position", Enumerated("PartialStockPositionPosition")),
        "symbol": ("symbol", TEXT),
    }
