"""``exchange`` of IBKR's ``ExchangeAccess``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExchangeAccessExchange(StrEnum):
    """``exchange`` of IBKR's ``ExchangeAccess``. A value that is not listed becomes a member named ``UNDECLARED``."""

    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"

    @classmethod
    def _missing_(cls, value: object) -> ExchangeAccessExchange | None:
        return undeclared(cls, value, str)
