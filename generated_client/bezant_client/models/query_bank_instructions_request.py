"""Part of ``POST /gw/api/v1/bank-instructions/query body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        QueryBankInstruction,
        QueryRecentRecurringEvents,
        QueryRecurringInstructions,
    )


class QueryBankInstructionsRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/bank-instructions/query body/instructionType``."""

    QUERY_BANK_INSTRUCTION = "QUERY_BANK_INSTRUCTION"
    QUERY_RECENT_RECURRING_EVENTS = "QUERY_RECENT_RECURRING_EVENTS"
    QUERY_RECURRING_INSTRUCTIONS = "QUERY_RECURRING_INSTRUCTIONS"


@define(kw_only=True, repr=False)
class QueryBankInstructionsRequest(OpenModel):
    """Part of ``POST /gw/api/v1/bank-instructions/query body``."""

    instruction: QueryBankInstruction | QueryRecentRecurringEvents | QueryRecurringInstructions
    instruction_type: QueryBankInstructionsRequestInstructionType

    WIRE = Wire(
        {
            "instruction": (
                "instruction",
                OneOf(
                    Object("QueryBankInstruction"),
                    Object("QueryRecentRecurringEvents"),
                    Object("QueryRecurringInstructions"),
                ),
            ),
            "instructionType": ("instruction_type", Enumerated("QueryBankInstructionsRequestInstructionType")),
        }
    )
