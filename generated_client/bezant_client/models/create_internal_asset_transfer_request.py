"""Part of ``POST /gw/api/v1/internal-asset-transfers body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InternalPositionTransferInstruction


class CreateInternalAssetTransferRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/internal-asset-transfers body/instructionType``."""

    INTERNAL_POSITION_TRANSFER = "INTERNAL_POSITION_TRANSFER"


@define(kw_only=True, repr=False)
class CreateInternalAssetTransferRequest(OpenModel):
    """Part of ``POST /gw/api/v1/internal-asset-transfers body``."""

    instruction: InternalPositionTransferInstruction
    instruction_type: CreateInternalAssetTransferRequestInstructionType

    WIRE = Wire(
        {
            "instruction": ("instruction", Object("InternalPositionTransferInstruction")),
            "instructionType": ("instruction_type", Enumerated("CreateInternalAssetTransferRequestInstructionType")),
        }
    )
