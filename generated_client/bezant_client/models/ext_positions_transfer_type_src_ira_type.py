"""``srcIRAType`` of IBKR's ``ExtPositionsTransferType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExtPositionsTransferTypeSrcIRAType(StrEnum):
    """``srcIRAType`` of IBKR's ``ExtPositionsTransferType``. A value that is not listed becomes a member named ``UNDECLARED``."""

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
    def _missing_(cls, value: object) -> ExtPositionsTransferTypeSrcIRAType | None:
        return undeclared(cls, value, str)
