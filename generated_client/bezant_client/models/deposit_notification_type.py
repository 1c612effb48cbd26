"""``type`` of IBKR's ``DepositNotification``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DepositNotificationType(StrEnum):
    """``type`` of IBKR's ``DepositNotification``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CHECK = "CHECK"
    WIRE = "WIRE"
    ACH = "ACH"
    SKIP_DEPOSIT = "SKIP_DEPOSIT"

    @classmethod
    def _missing_(cls, value: object) -> DepositNotificationType | None:
        return undeclared(cls, value, str)
