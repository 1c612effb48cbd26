"""Part of ``POST /gw/api/v1/instructions/query body``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class QueryRecentInstructions(OpenModel):
    """IBKR's ``QueryRecentInstructions``."""

    account_id: str
    client_instruction_id: float
    transaction_history: QueryRecentInstructionsTransactionHistory

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "transactionHistory": ("transaction_history", Object("QueryRecentInstructionsTransactionHistory")),
        }
    )


class QueryRecentInstructionsRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/instructions/query body/instructionType``."""

    QUERY_RECENT_INSTRUCTIONS = "QUERY_RECENT_INSTRUCTIONS"


@define(kw_only=True, repr=False)
class QueryRecentInstructionsTransactionHistory(OpenModel):
    """``transactionHistory`` of IBKR's ``QueryRecentInstructions``."""

    days_to_go_back: float
    transaction_type: QueryRecentInstructionsTransactionHistoryTransactionType | Unset = UNSET

    WIRE = Wire(
        {
            "daysToGoBack": ("days_to_go_back", FLOAT),
            "transactionType": (
                "transaction_type",
                Enumerated("QueryRecentInstructionsTransactionHistoryTransactionType"),
            ),
        }
    )


class QueryRecentInstructionsTransactionHistoryTransactionType(OpenStrEnum):
    """``transactionHistory/transactionType`` of IBKR's ``QueryRecentInstructions``."""

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


@define(kw_only=True, repr=False)
class QueryRecentInstructionsRequest(OpenModel):
    """Part of ``POST /gw/api/v1/instructions/query body``."""

    instruction: QueryRecentInstructions
    instruction_type: QueryRecentInstructionsRequestInstructionType

    WIRE = Wire(
        {
            "instruction": ("instruction", Object("QueryRecentInstructions")),
            "instructionType": ("instruction_type", Enumerated("QueryRecentInstructionsRequestInstructionType")),
        }
    )
