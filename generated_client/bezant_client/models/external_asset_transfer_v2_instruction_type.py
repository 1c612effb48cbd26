"""``instructionType`` of IBKR's ``ExternalAssetTransferV2``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExternalAssetTransferV2InstructionType(StrEnum):
    """``instructionType`` of IBKR's ``ExternalAssetTransferV2``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"

    @classmethod
    def _missing_(cls, value: object) -> ExternalAssetTransferV2InstructionType | None:
        return undeclared(cls, value, str)
