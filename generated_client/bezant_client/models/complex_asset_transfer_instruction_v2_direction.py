"""``direction`` of IBKR's ``ComplexAssetTransferInstructionV2``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ComplexAssetTransferInstructionV2Direction(StrEnum):
    """``direction`` of IBKR's ``ComplexAssetTransferInstructionV2``. A value that is not listed becomes a member named ``UNDECLARED``."""

    IN = "IN"
    OUT = "OUT"

    @classmethod
    def _missing_(cls, value: object) -> ComplexAssetTransferInstructionV2Direction | None:
        return undeclared(cls, value, str)
