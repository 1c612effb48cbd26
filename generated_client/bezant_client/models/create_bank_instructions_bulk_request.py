"""Part of ``POST /gw/api/v1/bank-instructions:bulk body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    ListOf,
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


class CreateBankInstructionsBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/bank-instructions:bulk body/instructionType``."""

    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"


@define(kw_only=True, repr=False)
class CreateBankInstructionsBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/bank-instructions:bulk body``."""

    instruction_type: CreateBankInstructionsBulkRequestInstructionType
    instructions: list[
        TraditionalBankInstructionVerification
        | AchInstruction
        | DeleteBankInstruction
        | PredefinedDestinationInstruction
        | EddaInstruction
    ]

    WIRE = Wire(
        {
            "instructionType": ("instruction_type", Enumerated("CreateBankInstructionsBulkRequestInstructionType")),
            "instructions": (
                "instructions",
                ListOf(
                    OneOf(
                        Object("TraditionalBankInstructionVerification"),
                        Object("AchInstruction"),
                        Object("DeleteBankInstruction"),
                        Object("PredefinedDestinationInstruction"),
                        Object("EddaInstruction"),
                    )
                ),
            ),
        }
    )
