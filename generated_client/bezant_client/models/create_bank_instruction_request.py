"""Part of ``POST /gw/api/v1/bank-instructions body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object, OneOf

if TYPE_CHECKING:
    from .ach_instruction import AchInstruction
    from .create_bank_instruction_request_instruction_type import CreateBankInstructionRequestInstructionType
    from .delete_bank_instruction import DeleteBankInstruction
    from .edda_instruction import EddaInstruction
    from .predefined_destination_instruction import PredefinedDestinationInstruction
    from .traditional_bank_instruction_verification import TraditionalBankInstructionVerification


@define(kw_only=True, repr=False)
class CreateBankInstructionRequest(OpenModel):
    """Part of ``POST /gw/api/v1/bank-instructions body``."""

    instruction: (
        TraditionalBankInstructionVerification
        | AchInstruction
        | DeleteBankInstruction
        | PredefinedDestinationInstruction
        | EddaInstruction
    )
    instruction_type: CreateBankInstructionRequestInstructionType

    WIRE: ClassVar[Wire] = {
        "instruction": (
            "instruction",
            OneOf(
                Object("TraditionalBankInstructionVerification"),
                Object("AchInstruction"),
                Object("DeleteBankInstruction"),
                Object("PredefinedDestinationInstruction"),
                Object("EddaInstruction"),
            ),
        ),
        "instructionType": ("instruction_type", Enumerated("CreateBankInstructionRequestInstructionType")),
    }
