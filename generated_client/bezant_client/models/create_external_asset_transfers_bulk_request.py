"""Part of ``POST /gw/api/v1/external-asset-transfers:bulk body``."""

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
    from . import (
        ComplexAssetTransferInstruction,
        DwacInstruction,
        ExternalPositionTransfer,
        FopInstruction,
    )


class CreateExternalAssetTransfersBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-asset-transfers:bulk body/instructionType``."""

    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"


@define(kw_only=True, repr=False)
class CreateExternalAssetTransfersBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-asset-transfers:bulk body``."""

    instruction_type: CreateExternalAssetTransfersBulkRequestInstructionType
    instructions: list[FopInstruction | DwacInstruction | ComplexAssetTransferInstruction | ExternalPositionTransfer]

    WIRE = Wire(
        {
            "instructionType": (
                "instruction_type",
                Enumerated("CreateExternalAssetTransfersBulkRequestInstructionType"),
            ),
            "instructions": (
                "instructions",
                ListOf(
                    OneOf(
                        Object("FopInstruction"),
                        Object("DwacInstruction"),
                        Object("ComplexAssetTransferInstruction"),
                        Object("ExternalPositionTransfer"),
                    )
                ),
            ),
        }
    )
