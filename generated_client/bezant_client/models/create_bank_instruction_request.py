"""Part of ``POST /gw/api/v1/bank-instructions body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
    Object,
    OneOf,
)

if TYPE_CHECKING:
    from .ach_instruction import AchInstruction
    from .create_bank_instruction_request_instruction_type import (
        CreateBankInstructionRequestInstructionType,
    )
    from .delete_bank_instruction import DeleteBankInstruction
    from .edda_instruction import EddaInstruction
    from .predefined_destination_instruction import PredefinedDestinationInstruction
    from .traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerification,
    )


@define(kw_only=True, repr=False)
class CreateBankInstructionRequest(Model["Any"]):
    """Part of ``POST /gw/api/v1/bank-instructions body``."""

    instruction: (
        TraditionalBankInstructionVerification
        | AchInstruction
        | DeleteBankInstruction
        | PredefinedDestinationInstruction
        | EddaInstruction
    )
    instruction_type: CreateBankInstructionRequestInstructionType
    additional_properties: dict[str, Any] = field(factory=dict)

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
