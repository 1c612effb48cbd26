"""``sec_type`` of IBKR's ``orderStatus``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderStatusSecType(OpenStrEnum):
    """``sec_type`` of IBKR's ``orderStatus``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    FOP = "FOP"
    CASH = "CASH"
    CRYPTO = "CRYPTO"
    BOND = "BOND"
    WAR = "WAR"
    FUND = "FUND"
