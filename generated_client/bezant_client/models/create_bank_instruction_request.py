"""Part of ``POST /gw/api/v1/bank-instructions body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        AchInstruction,
        DeleteBankInstruction,
        EddaInstruction,
        PredefinedDestinationInstruction,
        TraditionalBankInstructionVerification,
    )


class CreateBankInstructionRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/bank-instructions body/instructionType``."""

    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"


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

    WIRE = Wire(
        {
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
    )
