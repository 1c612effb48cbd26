"""``instructionResults/instructionResult`` of IBKR's ``BulkMultiStatusResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bulk_multi_status_response_instruction_results_instruction_result_error import (
        BulkMultiStatusResponseInstructionResultsInstructionResultError,
    )


@define(kw_only=True)
class BulkMultiStatusResponseInstructionResultsInstructionResult(Model["Any"]):
    """``instructionResults/instructionResult`` of IBKR's ``BulkMultiStatusResponse``."""

    client_instruction_id: int | Unset = UNSET
    error: BulkMultiStatusResponseInstructionResultsInstructionResultError | Unset = UNSET
    instruction_id: int | Unset = UNSET
    instruction_status: str | Unset = UNSET
    instruction_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", INT),
        "error": ("error", Object("BulkMultiStatusResponseInstructionResultsInstructionResultError")),
        "instructionId": ("instruction_id", INT),
        "instructionStatus": ("instruction_status", TEXT),
        "instructionType": ("instruction_type", TEXT),
    }
