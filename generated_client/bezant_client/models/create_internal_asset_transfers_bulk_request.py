"""Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InternalPositionTransferInstruction


class CreateInternalAssetTransfersBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body/instructionType``."""

    INTERNAL_POSITION_TRANSFER = "INTERNAL_POSITION_TRANSFER"


@define(kw_only=True, repr=False)
class CreateInternalAssetTransfersBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body``."""

    instruction_type: CreateInternalAssetTransfersBulkRequestInstructionType
    instructions: list[InternalPositionTransferInstruction]

    WIRE = Wire(
        {
            "instructionType": (
                "instruction_type",
                Enumerated("CreateInternalAssetTransfersBulkRequestInstructionType"),
            ),
            "instructions": ("instructions", ListOf(Object("InternalPositionTransferInstruction"))),
        }
    )
