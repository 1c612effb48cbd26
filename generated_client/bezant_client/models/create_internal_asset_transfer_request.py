"""Part of ``POST /gw/api/v1/internal-asset-transfers body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object

if TYPE_CHECKING:
    from .create_internal_asset_transfer_request_instruction_type import (
        CreateInternalAssetTransferRequestInstructionType,
    )
    from .internal_position_transfer_instruction import InternalPositionTransferInstruction


@define(kw_only=True, repr=False)
class CreateInternalAssetTransferRequest(OpenModel):
    """Part of ``POST /gw/api/v1/internal-asset-transfers body``."""

    instruction: InternalPositionTransferInstruction
    instruction_type: CreateInternalAssetTransferRequestInstructionType

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", Object("InternalPositionTransferInstruction")),
        "instructionType": ("instruction_type", Enumerated("CreateInternalAssetTransferRequestInstructionType")),
    }
