"""``type`` of IBKR's ``DepositNotification``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DepositNotificationType(OpenStrEnum):
    """``type`` of IBKR's ``DepositNotification``."""

    CHECK = "CHECK"
    WIRE = "WIRE"
    ACH = "ACH"
    SKIP_DEPOSIT = "SKIP_DEPOSIT"
