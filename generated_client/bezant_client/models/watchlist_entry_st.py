"""``ST`` of IBKR's ``singleWatchlistEntry``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class WatchlistEntryST(OpenStrEnum):
    """``ST`` of IBKR's ``singleWatchlistEntry``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    BOND = "BOND"
    FUND = "FUND"
    WAR = "WAR"
    CASH = "CASH"
    CRYPTO = "CRYPTO"
