"""``sourceIRAType`` of IBKR's ``ExternalPositionTransfer``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExternalPositionTransferSourceIRAType(StrEnum):
    """``sourceIRAType`` of IBKR's ``ExternalPositionTransfer``. A value that is not listed becomes a member named ``UNDECLARED``."""

    RO = "RO"
    RI = "RI"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"

    @classmethod
    def _missing_(cls, value: object) -> ExternalPositionTransferSourceIRAType | None:
        return undeclared(cls, value, str)
