"""Part of ``POST /gw/api/v1/external-asset-transfers body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CreateExternalAssetTransferRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/external-asset-transfers body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"

    @classmethod
    def _missing_(cls, value: object) -> CreateExternalAssetTransferRequestInstructionType | None:
        return undeclared(cls, value, str)
