"""IBKR's ``InstructionErrorResult``."""

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
    from . import InstructionResultInstructionStatus, InstructionResultInstructionType


@define(kw_only=True, repr=False)
class InstructionErrorResultError(OpenModel):
    """``error`` of IBKR's ``InstructionErrorResult``."""

    error_code: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET

    WIRE = Wire({"errorCode": ("error_code", TEXT), "errorMessage": ("error_message", TEXT)})


@define(kw_only=True, repr=False)
class InstructionErrorResult(OpenModel):
    """IBKR's ``InstructionErrorResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: InstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: InstructionResultInstructionType | None | Unset = UNSET
    error: InstructionErrorResultError | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("InstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("InstructionResultInstructionType")),
            "error": ("error", Object("InstructionErrorResultError")),
        }
    )
