"""IBKR's ``QueryRecentRecurringEventResult``."""

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
        InstructionResultInstructionType,
        QueryRecentRecurringEventResultTransactionHistory,
    )


@define(kw_only=True, repr=False)
class QueryRecentRecurringEventResult(OpenModel):
    """IBKR's ``QueryRecentRecurringEventResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: InstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: InstructionResultInstructionType | None | Unset = UNSET
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
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("InstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("InstructionResultInstructionType")),
            "amount": ("amount", FLOAT),
            "currency": ("currency", TEXT),
            "method": ("method", TEXT),
            "recurringInstructionName": ("recurring_instruction_name", TEXT),
            "recurringTransactionStatus": ("recurring_transaction_status", TEXT),
            "recurringTransactionType": ("recurring_transaction_type", TEXT),
            "transactionHistory": ("transaction_history", Object("QueryRecentRecurringEventResultTransactionHistory")),
        }
    )
