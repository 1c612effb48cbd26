"""``fromIraType`` of IBKR's ``IRADepositDetails``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRADepositDetailsFromIraType(OpenStrEnum):
    """``fromIraType`` of IBKR's ``IRADepositDetails``."""

    RI = "RI"
    RO = "RO"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"
    RRSP = "RRSP"
    SRRSP = "SRRSP"
    TFSA = "TFSA"
    SIMPLE = "SIMPLE"
    ISA = "ISA"
    JISA = "JISA"
