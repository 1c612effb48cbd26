"""IBKR's ``InstructionPollingResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .polling_instruction_result import PollingInstructionResult


@define(kw_only=True, repr=False)
class InstructionPollingResponse(OpenModel):
    """IBKR's ``InstructionPollingResponse``."""

    instruction_result: PollingInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResult": ("instruction_result", Object("PollingInstructionResult")),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", FLOAT),
    }
