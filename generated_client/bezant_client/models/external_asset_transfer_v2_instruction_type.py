"""``instructionType`` of IBKR's ``ExternalAssetTransferV2``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ExternalAssetTransferV2InstructionType(OpenStrEnum):
    """``instructionType`` of IBKR's ``ExternalAssetTransferV2``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
