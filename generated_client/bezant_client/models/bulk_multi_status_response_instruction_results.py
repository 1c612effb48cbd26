"""``instructionResults`` of IBKR's ``BulkMultiStatusResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bulk_multi_status_response_instruction_results_instruction_result import (
        BulkMultiStatusResponseInstructionResultsInstructionResult,
    )
    from .bulk_multi_status_response_instruction_results_invalid_arguments import (
        BulkMultiStatusResponseInstructionResultsInvalidArguments,
    )


@define(kw_only=True)
class BulkMultiStatusResponseInstructionResults(Model["Any"]):
    """``instructionResults`` of IBKR's ``BulkMultiStatusResponse``."""

    detail: str | Unset = UNSET
    instruction_result: BulkMultiStatusResponseInstructionResultsInstructionResult | Unset = UNSET
    instruction_set_id: int | Unset = UNSET
    invalid_arguments: list[BulkMultiStatusResponseInstructionResultsInvalidArguments] | Unset = UNSET
    status: int | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "detail": ("detail", TEXT),
        "instructionResult": (
            "instruction_result",
            Object("BulkMultiStatusResponseInstructionResultsInstructionResult"),
        ),
        "instructionSetId": ("instruction_set_id", INT),
        "invalidArguments": (
            "invalid_arguments",
            ListOf(Object("BulkMultiStatusResponseInstructionResultsInvalidArguments")),
        ),
        "status": ("status", INT),
        "title": ("title", TEXT),
        "type": ("type_", TEXT),
    }
