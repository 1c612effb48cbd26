"""IBKR's ``QueryRecurringInstructionsResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InstructionResultInstructionStatus, InstructionResultInstructionType


@define(kw_only=True, repr=False)
class QueryRecurringInstructionsResult(OpenModel):
    """IBKR's ``QueryRecurringInstructionsResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: InstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: InstructionResultInstructionType | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    recurring_instructions: list[QueryRecurringInstructionsResultRecurringInstructions] | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("InstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("InstructionResultInstructionType")),
            "accountId": ("account_id", TEXT),
            "recurringInstructions": (
                "recurring_instructions",
                ListOf(Object("QueryRecurringInstructionsResultRecurringInstructions")),
            ),
        }
    )


@define(kw_only=True, repr=False)
class QueryRecurringInstructionsResultRecurringInstructions(OpenModel):
    """``recurringInstructions`` of IBKR's ``QueryRecurringInstructionsResult``."""

    amount: float | None | Unset = UNSET
    bank_instruction_method: str | None | Unset = UNSET
    bank_instruction_name: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    end_date: str | None | Unset = UNSET
    frequency: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    start_date: str | None | Unset = UNSET
    transaction_type: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "amount": ("amount", FLOAT),
            "bankInstructionMethod": ("bank_instruction_method", TEXT),
            "bankInstructionName": ("bank_instruction_name", TEXT),
            "currency": ("currency", TEXT),
            "endDate": ("end_date", TEXT),
            "frequency": ("frequency", TEXT),
            "requestId": ("request_id", INT),
            "startDate": ("start_date", TEXT),
            "transactionType": ("transaction_type", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class QueryRecurringInstructionsResponse(OpenModel):
    """IBKR's ``QueryRecurringInstructionsResponse``."""

    instruction_result: QueryRecurringInstructionsResult | None | Unset = UNSET

    WIRE = Wire({"instructionResult": ("instruction_result", Object("QueryRecurringInstructionsResult"))})
