"""IBKR's ``QueryBankInstructionResponse``."""

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
        PollingInstructionResultError,
        PollingInstructionResultInstructionType,
        QueryBankInstructionResultBankInstructionDetails,
        QueryBankInstructionResultBankInstructionMethod,
    )


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

    WIRE = Wire(
        {
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
    )


@define(kw_only=True, repr=False)
class QueryBankInstructionResponse(OpenModel):
    """IBKR's ``QueryBankInstructionResponse``."""

    instruction_result: QueryBankInstructionResponseInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryBankInstructionResponseInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
