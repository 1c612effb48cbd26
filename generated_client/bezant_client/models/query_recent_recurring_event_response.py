"""IBKR's ``QueryRecentRecurringEventResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        InstructionResultInstructionStatus,
        PollingInstructionResultError,
        PollingInstructionResultInstructionType,
        QueryRecentRecurringEventResultTransactionHistory,
    )


@define(kw_only=True, repr=False)
class QueryRecentRecurringEventResponseInstructionResult(OpenModel):
    """``instructionResult`` of IBKR's ``QueryRecentRecurringEventResponse``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: InstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    method: str | None | Unset = UNSET
    recurring_instruction_name: str | None | Unset = UNSET
    recurring_transaction_status: str | None | Unset = UNSET
    recurring_transaction_type: str | None | Unset = UNSET
    transaction_history: QueryRecentRecurringEventResultTransactionHistory | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "error": ("error", Object("PollingInstructionResultError")),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("InstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("PollingInstructionResultInstructionType")),
            "amount": ("amount", FLOAT),
            "currency": ("currency", TEXT),
            "method": ("method", TEXT),
            "recurringInstructionName": ("recurring_instruction_name", TEXT),
            "recurringTransactionStatus": ("recurring_transaction_status", TEXT),
            "recurringTransactionType": ("recurring_transaction_type", TEXT),
            "transactionHistory": ("transaction_history", Object("QueryRecentRecurringEventResultTransactionHistory")),
        }
    )


@define(kw_only=True, repr=False)
class QueryRecentRecurringEventResponse(OpenModel):
    """IBKR's ``QueryRecentRecurringEventResponse``."""

    instruction_result: QueryRecentRecurringEventResponseInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryRecentRecurringEventResponseInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
