"""``instructionResults/instructionResult`` of IBKR's ``BulkMultiStatusResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bulk_instruction_error import BulkInstructionError


@define(kw_only=True, repr=False)
class BulkInstructionOutcome(OpenModel):
    """``instructionResults/instructionResult`` of IBKR's ``BulkMultiStatusResponse``."""

    client_instruction_id: int | None | Unset = UNSET
    error: BulkInstructionError | None | Unset = UNSET
    instruction_id: int | None | Unset = UNSET
    instruction_status: str | None | Unset = UNSET
    instruction_type: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", INT),
        "error": ("error", Object("BulkInstructionError")),
        "instructionId": ("instruction_id", INT),
        "instructionStatus": ("instruction_status", TEXT),
        "instructionType": ("instruction_type", TEXT),
    }
