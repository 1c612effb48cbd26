"""``subType`` of IBKR's ``ExtPositionsTransferType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExtPositionsTransferTypeSubType(OpenStrEnum):
    """``subType`` of IBKR's ``ExtPositionsTransferType``."""

    ACATS = "ACATS"
    ATON = "ATON"
