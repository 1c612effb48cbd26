"""Part of ``POST /gw/api/v1/external-asset-transfers:bulk body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object, OneOf

if TYPE_CHECKING:
    from .complex_asset_transfer_instruction import ComplexAssetTransferInstruction
    from .create_external_asset_transfers_bulk_request_instruction_type import (
        CreateExternalAssetTransfersBulkRequestInstructionType,
    )
    from .dwac_instruction import DwacInstruction
    from .external_position_transfer import ExternalPositionTransfer
    from .fop_instruction import FopInstruction


@define(kw_only=True, repr=False)
class CreateExternalAssetTransfersBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-asset-transfers:bulk body``."""

    instruction_type: CreateExternalAssetTransfersBulkRequestInstructionType
    instructions: list[FopInstruction | DwacInstruction | ComplexAssetTransferInstruction | ExternalPositionTransfer]

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("CreateExternalAssetTransfersBulkRequestInstructionType")),
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
