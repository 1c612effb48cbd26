"""Part of ``POST /gw/api/v1/bank-instructions:bulk body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object, OneOf

if TYPE_CHECKING:
    from .ach_instruction import AchInstruction
    from .create_bank_instructions_bulk_request_instruction_type import CreateBankInstructionsBulkRequestInstructionType
    from .delete_bank_instruction import DeleteBankInstruction
    from .edda_instruction import EddaInstruction
    from .predefined_destination_instruction import PredefinedDestinationInstruction
    from .traditional_bank_instruction_verification import TraditionalBankInstructionVerification


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

    WIRE: ClassVar[Wire] = {
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
