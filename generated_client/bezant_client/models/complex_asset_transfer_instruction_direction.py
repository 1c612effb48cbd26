"""``direction`` of IBKR's ``ComplexAssetTransferInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ComplexAssetTransferInstructionDirection(StrEnum):
    """``direction`` of IBKR's ``ComplexAssetTransferInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    IN = "IN"
    OUT = "OUT"

    @classmethod
    def _missing_(cls, value: object) -> ComplexAssetTransferInstructionDirection | None:
        return undeclared(cls, value, str)
