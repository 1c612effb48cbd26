"""IBKR's ``CancelInstruction``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT


@define(kw_only=True, repr=False)
class CancelInstruction(OpenModel):
    """IBKR's ``CancelInstruction``."""

    client_instruction_id: float
    instruction_id: float
    reason: str

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "instructionId": ("instruction_id", FLOAT),
        "reason": ("reason", TEXT),
    }
