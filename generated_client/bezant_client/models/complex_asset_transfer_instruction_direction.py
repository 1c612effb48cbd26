"""``direction`` of IBKR's ``ComplexAssetTransferInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ComplexAssetTransferInstructionDirection(OpenStrEnum):
    """``direction`` of IBKR's ``ComplexAssetTransferInstruction``."""

    IN = "IN"
    OUT = "OUT"
