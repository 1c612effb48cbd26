"""``capabilities`` of IBKR's ``Account``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ManagedAccountCapabilities(StrEnum):
    """``capabilities`` of IBKR's ``Account``. A value that is not listed becomes a member named ``UNDECLARED``."""

    BOND = "BOND"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    MRGN = "MRGN"
    MULT = "MULT"
    OPT = "OPT"
    SSF = "SSF"
    CFD = "CFD"
    STK = "STK"
    CLP = "CLP"
    LEVFX = "LEVFX"
    CMDTY = "CMDTY"

    @classmethod
    def _missing_(cls, value: object) -> ManagedAccountCapabilities | None:
        return undeclared(cls, value, str)
