"""Part of ``POST /gw/api/v1/external-asset-transfers body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object, OneOf

if TYPE_CHECKING:
    from .complex_asset_transfer_instruction import ComplexAssetTransferInstruction
    from .create_external_asset_transfer_request_instruction_type import (
        CreateExternalAssetTransferRequestInstructionType,
    )
    from .dwac_instruction import DwacInstruction
    from .external_position_transfer import ExternalPositionTransfer
    from .fop_instruction import FopInstruction


@define(kw_only=True, repr=False)
class CreateExternalAssetTransferRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-asset-transfers body``."""

    instruction: FopInstruction | DwacInstruction | ComplexAssetTransferInstruction | ExternalPositionTransfer
    instruction_type: CreateExternalAssetTransferRequestInstructionType

    WIRE: ClassVar[Wire] = {
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
