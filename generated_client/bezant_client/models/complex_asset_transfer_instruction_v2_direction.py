"""``direction`` of IBKR's ``ComplexAssetTransferInstructionV2``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ComplexAssetTransferInstructionV2Direction(OpenStrEnum):
    """``direction`` of IBKR's ``ComplexAssetTransferInstructionV2``."""

    IN = "IN"
    OUT = "OUT"
