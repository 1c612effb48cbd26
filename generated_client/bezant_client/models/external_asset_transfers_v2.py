"""IBKR's ``ExternalAssetTransfersV2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object, OneOf

if TYPE_CHECKING:
    from .complex_asset_transfer_instruction_v2 import ComplexAssetTransferInstructionV2
    from .dwac_instruction_v2 import DwacInstructionV2
    from .external_asset_transfers_v2_instruction_type import ExternalAssetTransfersV2InstructionType
    from .fop_instruction_v2 import FopInstructionV2


@define(kw_only=True, repr=False)
class ExternalAssetTransfersV2(OpenModel):
    """IBKR's ``ExternalAssetTransfersV2``."""

    instruction_type: ExternalAssetTransfersV2InstructionType
    instructions: list[FopInstructionV2 | DwacInstructionV2 | ComplexAssetTransferInstructionV2]

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("ExternalAssetTransfersV2InstructionType")),
        "instructions": (
            "instructions",
            ListOf(
                OneOf(
                    Object("FopInstructionV2"), Object("DwacInstructionV2"), Object("ComplexAssetTransferInstructionV2")
                )
            ),
        ),
    }
