"""Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object

if TYPE_CHECKING:
    from .create_internal_asset_transfers_bulk_request_instruction_type import (
        CreateInternalAssetTransfersBulkRequestInstructionType,
    )
    from .internal_position_transfer_instruction import InternalPositionTransferInstruction


@define(kw_only=True, repr=False)
class CreateInternalAssetTransfersBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/internal-asset-transfers:bulk body``."""

    instruction_type: CreateInternalAssetTransfersBulkRequestInstructionType
    instructions: list[InternalPositionTransferInstruction]

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("CreateInternalAssetTransfersBulkRequestInstructionType")),
        "instructions": ("instructions", ListOf(Object("InternalPositionTransferInstruction"))),
    }
