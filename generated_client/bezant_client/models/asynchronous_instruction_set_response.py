"""IBKR's ``AsynchronousInstructionSetResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InstructionResult


@define(kw_only=True, repr=False)
class AsynchronousInstructionSetResponseInstructionResults(OpenModel):
    """``instructionResults`` of IBKR's ``AsynchronousInstructionSetResponse``."""

    instruction_result: InstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("InstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", INT),
        }
    )


@define(kw_only=True, repr=False)
class AsynchronousInstructionSetResponse(OpenModel):
    """IBKR's ``AsynchronousInstructionSetResponse``."""

    instruction_results: list[AsynchronousInstructionSetResponseInstructionResults] | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResults": (
                "instruction_results",
                ListOf(Object("AsynchronousInstructionSetResponseInstructionResults")),
            ),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", INT),
        }
    )
