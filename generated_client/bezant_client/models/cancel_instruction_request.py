"""Part of ``POST /gw/api/v1/instructions/cancel body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object

if TYPE_CHECKING:
    from .cancel_instruction import CancelInstruction
    from .cancel_instruction_request_instruction_type import CancelInstructionRequestInstructionType


@define(kw_only=True, repr=False)
class CancelInstructionRequest(OpenModel):
    """Part of ``POST /gw/api/v1/instructions/cancel body``."""

    instruction: CancelInstruction
    instruction_type: CancelInstructionRequestInstructionType

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", Object("CancelInstruction")),
        "instructionType": ("instruction_type", Enumerated("CancelInstructionRequestInstructionType")),
    }
