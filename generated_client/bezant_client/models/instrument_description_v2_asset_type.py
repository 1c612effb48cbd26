"""``assetType`` of IBKR's ``InstrumentDescriptionV2``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class InstrumentDescriptionV2AssetType(OpenStrEnum):
    """``assetType`` of IBKR's ``InstrumentDescriptionV2``."""

    STK = "STK"
    CASH = "CASH"
    UNKNOWN = "UNKNOWN"
    BILL = "BILL"
    BOND = "BOND"
    FUND = "FUND"
    OPT = "OPT"
    WAR = "WAR"
