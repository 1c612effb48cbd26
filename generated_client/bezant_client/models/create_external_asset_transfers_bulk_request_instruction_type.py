"""Part of ``POST /gw/api/v1/external-asset-transfers:bulk body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CreateExternalAssetTransfersBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-asset-transfers:bulk body/instructionType``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"
