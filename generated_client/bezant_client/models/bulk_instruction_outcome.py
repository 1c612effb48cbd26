"""``instructionResults/instructionResult`` of IBKR's ``BulkMultiStatusResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import BulkInstructionError


@define(kw_only=True, repr=False)
class BulkInstructionOutcome(OpenModel):
    """``instructionResults/instructionResult`` of IBKR's ``BulkMultiStatusResponse``."""

    client_instruction_id: int | None | Unset = UNSET
    error: BulkInstructionError | None | Unset = UNSET
    instruction_id: int | None | Unset = UNSET
    instruction_status: str | None | Unset = UNSET
    instruction_type: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", INT),
            "error": ("error", Object("BulkInstructionError")),
            "instructionId": ("instruction_id", INT),
            "instructionStatus": ("instruction_status", TEXT),
            "instructionType": ("instruction_type", TEXT),
        }
    )
