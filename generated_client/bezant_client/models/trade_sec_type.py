"""``sec_type`` of IBKR's ``tradesResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TradeSecType(OpenStrEnum):
    """``sec_type`` of IBKR's ``tradesResponse``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    FOP = "FOP"
    CASH = "CASH"
    CRYPTO = "CRYPTO"
    BOND = "BOND"
    WAR = "WAR"
    FUND = "FUND"
