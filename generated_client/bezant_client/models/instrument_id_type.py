"""Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/securityIdType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class InstrumentIdType(OpenStrEnum):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/securityIdType``."""

    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"
