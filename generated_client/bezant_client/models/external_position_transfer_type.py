"""``type`` of IBKR's ``ExternalPositionTransfer``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExternalPositionTransferType(OpenStrEnum):
    """``type`` of IBKR's ``ExternalPositionTransfer``."""

    FULL = "FULL"
