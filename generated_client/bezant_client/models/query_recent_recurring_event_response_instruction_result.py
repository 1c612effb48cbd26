"""``instructionResult`` of IBKR's ``QueryRecentRecurringEventResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
    Enumerated,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .instruction_result_instruction_status import (
        InstructionResultInstructionStatus,
    )
    from .polling_instruction_result_error import PollingInstructionResultError
    from .polling_instruction_result_instruction_type import (
        PollingInstructionResultInstructionType,
    )
    from .query_recent_recurring_event_result_transaction_history import (
        QueryRecentRecurringEventResultTransactionHistory,
    )


@define(kw_only=True)
class QueryRecentRecurringEventResponseInstructionResult(Model["Any"]):
    """``instructionResult`` of IBKR's ``QueryRecentRecurringEventResponse``."""

    client_instruction_id: float | Unset = UNSET
    description: str | Unset = UNSET
    error: PollingInstructionResultError | Unset = UNSET
    ib_reference_id: float | Unset = UNSET
    instruction_id: float | Unset = UNSET
    instruction_status: InstructionResultInstructionStatus | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | Unset = UNSET
    amount: float | Unset = UNSET
    currency: str | Unset = UNSET
    method: str | Unset = UNSET
    recurring_instruction_name: str | Unset = UNSET
    recurring_transaction_status: str | Unset = UNSET
    recurring_transaction_type: str | Unset = UNSET
    transaction_history: QueryRecentRecurringEventResultTransactionHistory | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
