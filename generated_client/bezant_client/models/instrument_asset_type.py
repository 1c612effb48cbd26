"""Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/assetType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class InstrumentAssetType(StrEnum):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/assetType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    STK = "STK"
    CASH = "CASH"
    UNKNOWN = "UNKNOWN"
    BILL = "BILL"
    BOND = "BOND"
    FUND = "FUND"
    OPT = "OPT"
    WAR = "WAR"

    @classmethod
    def _missing_(cls, value: object) -> InstrumentAssetType | None:
        return undeclared(cls, value, str)
