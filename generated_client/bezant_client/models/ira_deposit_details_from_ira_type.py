"""``fromIraType`` of IBKR's ``IRADepositDetails``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRADepositDetailsFromIraType(StrEnum):
    """``fromIraType`` of IBKR's ``IRADepositDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

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

    @classmethod
    def _missing_(cls, value: object) -> IRADepositDetailsFromIraType | None:
        return undeclared(cls, value, str)
