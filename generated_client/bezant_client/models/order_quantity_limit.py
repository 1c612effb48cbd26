"""IBKR's ``OrderQuantityLimit``."""

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


@define(kw_only=True, repr=False)
class OrderQuantityLimit(OpenModel):
    """IBKR's ``OrderQuantityLimit``."""

    asset: OrderQuantityLimitAsset | Unset = UNSET
    quantity: int | Unset = UNSET

    WIRE = Wire({"asset": ("asset", Enumerated("OrderQuantityLimitAsset")), "quantity": ("quantity", INT)})
