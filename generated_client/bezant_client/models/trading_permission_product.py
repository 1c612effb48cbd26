"""``product`` of IBKR's ``TradingPermission``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TradingPermissionProduct(OpenStrEnum):
    """``product`` of IBKR's ``TradingPermission``."""

    BONDS = "BONDS"
    FUTURES = "FUTURES"
    FOREX = "FOREX"
    FUTURES_OPTIONS = "FUTURES OPTIONS"
    MUTUAL_FUNDS = "MUTUAL FUNDS"
    STOCKS = "STOCKS"
    SINGLE_STOCK_FUTURES = "SINGLE STOCK FUTURES"
    OPTIONS = "OPTIONS"
    STOCK_OPTIONS = "STOCK OPTIONS"
    WARRANTS = "WARRANTS"
