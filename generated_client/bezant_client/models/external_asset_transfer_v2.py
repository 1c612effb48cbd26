"""IBKR's ``ExternalAssetTransferV2``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ComplexAssetTransferInstructionV2, DwacInstructionV2, FopInstructionV2


class ExternalAssetTransferV2InstructionType(OpenStrEnum):
    """``instructionType`` of IBKR's ``ExternalAssetTransferV2``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"


@define(kw_only=True, repr=False)
class ExternalAssetTransferV2(OpenModel):
    """IBKR's ``ExternalAssetTransferV2``."""

    instruction_type: ExternalAssetTransferV2InstructionType
    instruction: FopInstructionV2 | DwacInstructionV2 | ComplexAssetTransferInstructionV2

    WIRE = Wire(
        {
            "instructionType": ("instruction_type", Enumerated("ExternalAssetTransferV2InstructionType")),
            "instruction": (
                "instruction",
                OneOf(
                    Object("FopInstructionV2"), Object("DwacInstructionV2"), Object("ComplexAssetTransferInstructionV2")
                ),
            ),
        }
    )
