"""``clearingStatus`` of IBKR's ``accountAttributes``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AccountClearingStatus(OpenStrEnum):
    """``clearingStatus`` of IBKR's ``accountAttributes``."""

    O = "O"
    P = "P"
    N = "N"
    A = "A"
    R = "R"
    C = "C"
