"""``liquidation_trade`` of IBKR's ``tradesResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TradeLiquidationTrade(OpenStrEnum):
    """``liquidation_trade`` of IBKR's ``tradesResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"
