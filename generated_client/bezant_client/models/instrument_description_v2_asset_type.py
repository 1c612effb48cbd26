"""``assetType`` of IBKR's ``InstrumentDescriptionV2``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class InstrumentDescriptionV2AssetType(StrEnum):
    """``assetType`` of IBKR's ``InstrumentDescriptionV2``. A value that is not listed becomes a member named ``UNDECLARED``."""

    STK = "STK"
    CASH = "CASH"
    UNKNOWN = "UNKNOWN"
    BILL = "BILL"
    BOND = "BOND"
    FUND = "FUND"
    OPT = "OPT"
    WAR = "WAR"

    @classmethod
    def _missing_(cls, value: object) -> InstrumentDescriptionV2AssetType | None:
        return undeclared(cls, value, str)
