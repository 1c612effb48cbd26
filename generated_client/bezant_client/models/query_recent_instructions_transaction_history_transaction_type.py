"""``transactionHistory/transactionType`` of IBKR's ``QueryRecentInstructions``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class QueryRecentInstructionsTransactionHistoryTransactionType(StrEnum):
    """``transactionHistory/transactionType`` of IBKR's ``QueryRecentInstructions``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ALL = "ALL"
    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    WITHDRAWAL = "WITHDRAWAL"
    DEPOSIT = "DEPOSIT"
    DWAC = "DWAC"
    FOP = "FOP"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"
    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"
    INTERNAL_POSITION_TRANSFER = "INTERNAL_POSITION_TRANSFER"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"

    @classmethod
    def _missing_(cls, value: object) -> QueryRecentInstructionsTransactionHistoryTransactionType | None:
        return undeclared(cls, value, str)
