"""``subType`` of IBKR's ``ExternalPositionTransfer``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExternalPositionTransferSubType(StrEnum):
    """``subType`` of IBKR's ``ExternalPositionTransfer``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ACATS = "ACATS"
    ATON = "ATON"

    @classmethod
    def _missing_(cls, value: object) -> ExternalPositionTransferSubType | None:
        return undeclared(cls, value, str)
