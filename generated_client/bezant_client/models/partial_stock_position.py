"""IBKR's ``PartialStockPosition``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class PartialStockPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialStockPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"


@define(kw_only=True, repr=False)
class PartialStockPosition(OpenModel):
    """IBKR's ``PartialStockPosition``."""

    all_: bool | Unset = UNSET
    exchange: str | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    position: PartialStockPositionPosition | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE = Wire(
        {
            "all": ("all_", BOOL),
            "exchange": ("exchange", TEXT),
            "numberOfShares": ("number_of_shares", INT),
            "position": ("position", Enumerated("PartialStockPositionPosition")),
            "symbol": ("symbol", TEXT),
        }
    )
