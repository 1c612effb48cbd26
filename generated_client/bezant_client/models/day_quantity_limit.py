"""IBKR's ``DayQuantityLimit``."""

from __future__ import annotations

from ..declare import (
    INT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class DayQuantityLimitAsset(OpenStrEnum):
    """``asset`` of IBKR's ``DayQuantityLimit``."""

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


@define(kw_only=True, repr=False)
class DayQuantityLimit(OpenModel):
    """IBKR's ``DayQuantityLimit``."""

    asset: DayQuantityLimitAsset | Unset = UNSET
    quantity: int | Unset = UNSET

    WIRE = Wire({"asset": ("asset", Enumerated("DayQuantityLimitAsset")), "quantity": ("quantity", INT)})
