"""Part of ``POST /gw/api/v1/internal-asset-transfers body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CreateInternalAssetTransferRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/internal-asset-transfers body/instructionType``."""

    INTERNAL_POSITION_TRANSFER = "INTERNAL_POSITION_TRANSFER"
