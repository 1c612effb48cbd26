"""IBKR's ``QueryRecentInstructionResponse``."""

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
    from . import (
        PollingInstructionResultError,
        PollingInstructionResultInstructionStatus,
        PollingInstructionResultInstructionType,
    )


@define(kw_only=True, repr=False)
class QueryRecentInstructionResult(OpenModel):
    """IBKR's ``QueryRecentInstructionResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: PollingInstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET
    instruction_history: QueryRecentInstructionResultInstructionHistory | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "error": ("error", Object("PollingInstructionResultError")),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("PollingInstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("PollingInstructionResultInstructionType")),
            "instructionHistory": ("instruction_history", Object("QueryRecentInstructionResultInstructionHistory")),
        }
    )


@define(kw_only=True, repr=False)
class QueryRecentInstructionResultInstructionHistory(OpenModel):
    """``instructionHistory`` of IBKR's ``QueryRecentInstructionResult``."""

    history_max_depth_number_of_days: int | None | Unset = UNSET
    history_max_depth_number_of_instruction: int | None | Unset = UNSET
    result: list[RecentInstruction] | None | Unset = UNSET

    WIRE = Wire(
        {
            "historyMaxDepthNumberOfDays": ("history_max_depth_number_of_days", INT),
            "historyMaxDepthNumberOfInstruction": ("history_max_depth_number_of_instruction", INT),
            "result": ("result", ListOf(Object("RecentInstruction"))),
        }
    )


@define(kw_only=True, repr=False)
class RecentInstruction(OpenModel):
    """``instructionHistory/result`` of IBKR's ``QueryRecentInstructionResult``."""

    client_instruction_id: float | None | Unset = UNSET
    ib_instruction_id: float | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    instruction_type: str | None | Unset = UNSET
    request_date: str | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "ibInstructionId": ("ib_instruction_id", FLOAT),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "instructionType": ("instruction_type", TEXT),
            "requestDate": ("request_date", TEXT),
            "status": ("status", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class QueryRecentInstructionResponse(OpenModel):
    """IBKR's ``QueryRecentInstructionResponse``."""

    instruction_result: QueryRecentInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryRecentInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
