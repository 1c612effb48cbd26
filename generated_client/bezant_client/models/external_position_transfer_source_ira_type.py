"""``sourceIRAType`` of IBKR's ``ExternalPositionTransfer``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExternalPositionTransferSourceIRAType(OpenStrEnum):
    """``sourceIRAType`` of IBKR's ``ExternalPositionTransfer``."""

    RO = "RO"
    RI = "RI"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"
