"""Part of ``POST /gw/api/v1/bank-instructions body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CreateBankInstructionRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/bank-instructions body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"

    @classmethod
    def _missing_(cls, value: object) -> CreateBankInstructionRequestInstructionType | None:
        return undeclared(cls, value, str)
