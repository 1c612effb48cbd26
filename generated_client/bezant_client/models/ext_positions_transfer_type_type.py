"""``type`` of IBKR's ``ExtPositionsTransferType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExtPositionsTransferTypeType(OpenStrEnum):
    """``type`` of IBKR's ``ExtPositionsTransferType``."""

    FULL = "FULL"
    PARTIAL = "PARTIAL"
