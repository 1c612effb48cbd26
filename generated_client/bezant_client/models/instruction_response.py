"""IBKR's ``InstructionResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .instruction_result import InstructionResult


@define(kw_only=True, repr=False)
class InstructionResponse(OpenModel):
    """IBKR's ``InstructionResponse``."""

    instruction_result: InstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResult": ("instruction_result", Object("InstructionResult")),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", FLOAT),
    }
