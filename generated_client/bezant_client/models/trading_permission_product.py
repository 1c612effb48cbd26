"""``product`` of IBKR's ``TradingPermission``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TradingPermissionProduct(StrEnum):
    """``product`` of IBKR's ``TradingPermission``. A value that is not listed becomes a member named ``UNDECLARED``."""

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

    @classmethod
    def _missing_(cls, value: object) -> TradingPermissionProduct | None:
        return undeclared(cls, value, str)
