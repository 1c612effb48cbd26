"""Part of ``POST /gw/api/v1/external-asset-transfers:bulk body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CreateExternalAssetTransfersBulkRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/external-asset-transfers:bulk body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"

    @classmethod
    def _missing_(cls, value: object) -> CreateExternalAssetTransfersBulkRequestInstructionType | None:
        return undeclared(cls, value, str)
