"""``exchange`` of IBKR's ``ExchangeAccess``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExchangeAccessExchange(OpenStrEnum):
    """``exchange`` of IBKR's ``ExchangeAccess``."""

    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"
