"""``instructionType`` of IBKR's ``ExternalAssetTransfersV2``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExternalAssetTransfersV2InstructionType(OpenStrEnum):
    """``instructionType`` of IBKR's ``ExternalAssetTransfersV2``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
