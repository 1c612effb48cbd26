"""Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/assetType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class InstrumentAssetType(OpenStrEnum):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/assetType``."""

    STK = "STK"
    CASH = "CASH"
    UNKNOWN = "UNKNOWN"
    BILL = "BILL"
    BOND = "BOND"
    FUND = "FUND"
    OPT = "OPT"
    WAR = "WAR"
