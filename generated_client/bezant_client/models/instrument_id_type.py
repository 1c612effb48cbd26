"""Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/securityIdType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class InstrumentIdType(StrEnum):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/securityIdType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"

    @classmethod
    def _missing_(cls, value: object) -> InstrumentIdType | None:
        return undeclared(cls, value, str)
