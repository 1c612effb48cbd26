"""Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CreateInternalAssetTransfersBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body/instructionType``."""

    INTERNAL_POSITION_TRANSFER = "INTERNAL_POSITION_TRANSFER"
