"""``asset`` of IBKR's ``OrderQuantityLimit``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderQuantityLimitAsset(OpenStrEnum):
    """``asset`` of IBKR's ``OrderQuantityLimit``."""

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
