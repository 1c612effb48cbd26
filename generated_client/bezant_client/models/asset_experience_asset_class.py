"""``assetClass`` of IBKR's ``AssetExperience``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AssetExperienceAssetClass(OpenStrEnum):
    """``assetClass`` of IBKR's ``AssetExperience``."""

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
