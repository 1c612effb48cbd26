"""``subType`` of IBKR's ``ExternalPositionTransfer``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExternalPositionTransferSubType(OpenStrEnum):
    """``subType`` of IBKR's ``ExternalPositionTransfer``."""

    ACATS = "ACATS"
    ATON = "ATON"
