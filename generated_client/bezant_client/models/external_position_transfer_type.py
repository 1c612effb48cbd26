"""``type`` of IBKR's ``ExternalPositionTransfer``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExternalPositionTransferType(StrEnum):
    """``type`` of IBKR's ``ExternalPositionTransfer``. A value that is not listed becomes a member named ``UNDECLARED``."""

    FULL = "FULL"

    @classmethod
    def _missing_(cls, value: object) -> ExternalPositionTransferType | None:
        return undeclared(cls, value, str)
