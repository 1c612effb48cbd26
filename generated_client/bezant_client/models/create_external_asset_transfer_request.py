"""Part of ``POST /gw/api/v1/external-asset-transfers body``."""

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
    from . import (
        ComplexAssetTransferInstruction,
        DwacInstruction,
        ExternalPositionTransfer,
        FopInstruction,
    )


class CreateExternalAssetTransferRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-asset-transfers body/instructionType``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"


@define(kw_only=True, repr=False)
class CreateExternalAssetTransferRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-asset-transfers body``."""

    instruction: FopInstruction | DwacInstruction | ComplexAssetTransferInstruction | ExternalPositionTransfer
    instruction_type: CreateExternalAssetTransferRequestInstructionType

    WIRE = Wire(
        {
            "instruction": (
                "instruction",
                OneOf(
                    Object("FopInstruction"),
                    Object("DwacInstruction"),
                    Object("ComplexAssetTransferInstruction"),
                    Object("ExternalPositionTransfer"),
                ),
            ),
            "instructionType": ("instruction_type", Enumerated("CreateExternalAssetTransferRequestInstructionType")),
        }
    )
