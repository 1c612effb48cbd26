"""``capabilities`` of IBKR's ``Account``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ManagedAccountCapabilities(OpenStrEnum):
    """``capabilities`` of IBKR's ``Account``."""

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
