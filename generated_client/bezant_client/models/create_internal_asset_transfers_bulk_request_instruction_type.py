"""Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CreateInternalAssetTransfersBulkRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INTERNAL_POSITION_TRANSFER = "INTERNAL_POSITION_TRANSFER"

    @classmethod
    def _missing_(cls, value: object) -> CreateInternalAssetTransfersBulkRequestInstructionType | None:
        return undeclared(cls, value, str)
