"""``assetClass`` of IBKR's ``singleWatchlistEntry``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class WatchlistEntryAssetClass(StrEnum):
    """``assetClass`` of IBKR's ``singleWatchlistEntry``. A value that is not listed becomes a member named ``UNDECLARED``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    BOND = "BOND"
    FUND = "FUND"
    WAR = "WAR"
    CASH = "CASH"
    CRYPTO = "CRYPTO"

    @classmethod
    def _missing_(cls, value: object) -> WatchlistEntryAssetClass | None:
        return undeclared(cls, value, str)
