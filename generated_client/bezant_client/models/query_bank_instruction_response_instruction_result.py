"""``instructionResult`` of IBKR's ``QueryBankInstructionResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .instruction_result_instruction_status import InstructionResultInstructionStatus
    from .polling_instruction_result_error import PollingInstructionResultError
    from .polling_instruction_result_instruction_type import PollingInstructionResultInstructionType
    from .query_bank_instruction_result_bank_instruction_details import QueryBankInstructionResultBankInstructionDetails
    from .query_bank_instruction_result_bank_instruction_method import QueryBankInstructionResultBankInstructionMethod


@define(kw_only=True, repr=False)
class QueryBankInstructionResponseInstructionResult(OpenModel):
    """``instructionResult`` of IBKR's ``QueryBankInstructionResponse``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: InstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    bank_instruction_details: list[QueryBankInstructionResultBankInstructionDetails] | None | Unset = UNSET
    bank_instruction_method: QueryBankInstructionResultBankInstructionMethod | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "description": ("description", TEXT),
        "error": ("error", Object("PollingInstructionResultError")),
        "ibReferenceId": ("ib_reference_id", FLOAT),
        "instructionId": ("instruction_id", FLOAT),
        "instructionStatus": ("instruction_status", Enumerated("InstructionResultInstructionStatus")),
        "instructionType": ("instruction_type", Enumerated("PollingInstructionResultInstructionType")),
        "accountId": ("account_id", TEXT),
        "bankInstructionDetails": (
            "bank_instruction_details",
            ListOf(Object("QueryBankInstructionResultBankInstructionDetails")),
        ),
        "bankInstructionMethod": (
            "bank_instruction_method",
            Enumerated("QueryBankInstructionResultBankInstructionMethod"),
        ),
    }
