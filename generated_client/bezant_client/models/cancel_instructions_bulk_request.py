"""Part of ``POST /gw/api/v1/instructions/cancel:bulk body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
    ListOf,
    Object,
)

if TYPE_CHECKING:
    from .cancel_instruction import CancelInstruction
    from .cancel_instructions_bulk_request_instruction_type import (
        CancelInstructionsBulkRequestInstructionType,
    )


@define(kw_only=True, repr=False)
class CancelInstructionsBulkRequest(Model["Any"]):
    """Part of ``POST /gw/api/v1/instructions/cancel:bulk body``."""

    instruction_type: CancelInstructionsBulkRequestInstructionType
    instructions: list[CancelInstruction]
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("CancelInstructionsBulkRequestInstructionType")),
        "instructions": ("instructions", ListOf(Object("CancelInstruction"))),
    }
