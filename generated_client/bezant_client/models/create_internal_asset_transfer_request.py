"""Part of ``POST /gw/api/v1/internal-asset-transfers body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
    Object,
)

if TYPE_CHECKING:
    from .create_internal_asset_transfer_request_instruction_type import (
        CreateInternalAssetTransferRequestInstructionType,
    )
    from .internal_position_transfer_instruction import (
        InternalPositionTransferInstruction,
    )


@define(kw_only=True, repr=False)
class CreateInternalAssetTransferRequest(Model["Any"]):
    """Part of ``POST /gw/api/v1/internal-asset-transfers body``."""

    instruction: InternalPositionTransferInstruction
    instruction_type: CreateInternalAssetTransferRequestInstructionType
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", Object("InternalPositionTransferInstruction")),
        "instructionType": ("instruction_type", Enumerated("CreateInternalAssetTransferRequestInstructionType")),
    }
