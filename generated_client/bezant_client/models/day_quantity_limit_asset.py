"""``asset`` of IBKR's ``DayQuantityLimit``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DayQuantityLimitAsset(StrEnum):
    """``asset`` of IBKR's ``DayQuantityLimit``. A value that is not listed becomes a member named ``UNDECLARED``."""

    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"

    @classmethod
    def _missing_(cls, value: object) -> DayQuantityLimitAsset | None:
        return undeclared(cls, value, str)
