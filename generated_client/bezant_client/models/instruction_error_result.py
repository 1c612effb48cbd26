"""IBKR's ``InstructionErrorResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .instruction_error_result_error import InstructionErrorResultError
    from .instruction_result_instruction_status import InstructionResultInstructionStatus
    from .instruction_result_instruction_type import InstructionResultInstructionType


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

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "description": ("description", TEXT),
        "ibReferenceId": ("ib_reference_id", FLOAT),
        "instructionId": ("instruction_id", FLOAT),
        "instructionStatus": ("instruction_status", Enumerated("InstructionResultInstructionStatus")),
        "instructionType": ("instruction_type", Enumerated("InstructionResultInstructionType")),
        "error": ("error", Object("InstructionErrorResultError")),
    }
