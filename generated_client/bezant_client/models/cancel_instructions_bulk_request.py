"""Part of ``POST /gw/api/v1/instructions/cancel:bulk body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object

if TYPE_CHECKING:
    from .cancel_instruction import CancelInstruction
    from .cancel_instructions_bulk_request_instruction_type import CancelInstructionsBulkRequestInstructionType


@define(kw_only=True, repr=False)
class CancelInstructionsBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/instructions/cancel:bulk body``."""

    instruction_type: CancelInstructionsBulkRequestInstructionType
    instructions: list[CancelInstruction]

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("CancelInstructionsBulkRequestInstructionType")),
        "instructions": ("instructions", ListOf(Object("CancelInstruction"))),
    }
