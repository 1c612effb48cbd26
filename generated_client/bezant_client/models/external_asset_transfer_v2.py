"""IBKR's ``ExternalAssetTransferV2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object, OneOf

if TYPE_CHECKING:
    from .complex_asset_transfer_instruction_v2 import ComplexAssetTransferInstructionV2
    from .dwac_instruction_v2 import DwacInstructionV2
    from .external_asset_transfer_v2_instruction_type import ExternalAssetTransferV2InstructionType
    from .fop_instruction_v2 import FopInstructionV2


@define(kw_only=True, repr=False)
class ExternalAssetTransferV2(OpenModel):
    """IBKR's ``ExternalAssetTransferV2``."""

    instruction_type: ExternalAssetTransferV2InstructionType
    instruction: FopInstructionV2 | DwacInstructionV2 | ComplexAssetTransferInstructionV2

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("ExternalAssetTransferV2InstructionType")),
        "instruction": (
            "instruction",
            OneOf(Object("FopInstructionV2"), Object("DwacInstructionV2"), Object("ComplexAssetTransferInstructionV2")),
        ),
    }
