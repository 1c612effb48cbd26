"""IBKR's ``InstructionPollingResponse``."""

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
        PollingInstructionResultError,
        PollingInstructionResultInstructionStatus,
        PollingInstructionResultInstructionType,
    )


@define(kw_only=True, repr=False)
class PollingInstructionResult(OpenModel):
    """IBKR's ``PollingInstructionResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: PollingInstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "error": ("error", Object("PollingInstructionResultError")),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("PollingInstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("PollingInstructionResultInstructionType")),
        }
    )


@define(kw_only=True, repr=False)
class InstructionPollingResponse(OpenModel):
    """IBKR's ``InstructionPollingResponse``."""

    instruction_result: PollingInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("PollingInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
