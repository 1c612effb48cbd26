"""Part of ``POST /gw/api/v1/bank-instructions:bulk body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CreateBankInstructionsBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/bank-instructions:bulk body/instructionType``."""

    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"
