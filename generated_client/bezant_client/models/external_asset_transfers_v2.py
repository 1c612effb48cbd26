"""IBKR's ``ExternalAssetTransfersV2``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ComplexAssetTransferInstructionV2, DwacInstructionV2, FopInstructionV2


class ExternalAssetTransfersV2InstructionType(OpenStrEnum):
    """``instructionType`` of IBKR's ``ExternalAssetTransfersV2``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"


@define(kw_only=True, repr=False)
class ExternalAssetTransfersV2(OpenModel):
    """IBKR's ``ExternalAssetTransfersV2``."""

    instruction_type: ExternalAssetTransfersV2InstructionType
    instructions: list[FopInstructionV2 | DwacInstructionV2 | ComplexAssetTransferInstructionV2]

    WIRE = Wire(
        {
            "instructionType": ("instruction_type", Enumerated("ExternalAssetTransfersV2InstructionType")),
            "instructions": (
                "instructions",
                ListOf(
                    OneOf(
                        Object("FopInstructionV2"),
                        Object("DwacInstructionV2"),
                        Object("ComplexAssetTransferInstructionV2"),
                    )
                ),
            ),
        }
    )
