"""``sec_type`` of IBKR's ``tradesResponse``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TradeSecType(StrEnum):
    """``sec_type`` of IBKR's ``tradesResponse``. A value that is not listed becomes a member named ``UNDECLARED``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    FOP = "FOP"
    CASH = "CASH"
    CRYPTO = "CRYPTO"
    BOND = "BOND"
    WAR = "WAR"
    FUND = "FUND"

    @classmethod
    def _missing_(cls, value: object) -> TradeSecType | None:
        return undeclared(cls, value, str)
