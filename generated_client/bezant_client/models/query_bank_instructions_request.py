"""Part of ``POST /gw/api/v1/bank-instructions/query body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object, OneOf

if TYPE_CHECKING:
    from .query_bank_instruction import QueryBankInstruction
    from .query_bank_instructions_request_instruction_type import QueryBankInstructionsRequestInstructionType
    from .query_recent_recurring_events import QueryRecentRecurringEvents
    from .query_recurring_instructions import QueryRecurringInstructions


@define(kw_only=True, repr=False)
class QueryBankInstructionsRequest(OpenModel):
    """Part of ``POST /gw/api/v1/bank-instructions/query body``."""

    instruction: QueryBankInstruction | QueryRecentRecurringEvents | QueryRecurringInstructions
    instruction_type: QueryBankInstructionsRequestInstructionType

    WIRE: ClassVar[Wire] = {
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
