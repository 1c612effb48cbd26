"""IBKR's ``QueryRecurringInstructionsResult``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
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
    from . import (
        InstructionResultInstructionStatus,
        InstructionResultInstructionType,
        QueryRecurringInstructionsResultRecurringInstructions,
    )


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
