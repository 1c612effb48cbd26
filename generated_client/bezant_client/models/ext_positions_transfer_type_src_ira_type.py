"""``srcIRAType`` of IBKR's ``ExtPositionsTransferType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExtPositionsTransferTypeSrcIRAType(OpenStrEnum):
    """``srcIRAType`` of IBKR's ``ExtPositionsTransferType``."""

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
