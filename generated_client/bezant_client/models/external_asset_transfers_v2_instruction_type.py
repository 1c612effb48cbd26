"""``instructionType`` of IBKR's ``ExternalAssetTransfersV2``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExternalAssetTransfersV2InstructionType(StrEnum):
    """``instructionType`` of IBKR's ``ExternalAssetTransfersV2``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"

    @classmethod
    def _missing_(cls, value: object) -> ExternalAssetTransfersV2InstructionType | None:
        return undeclared(cls, value, str)
