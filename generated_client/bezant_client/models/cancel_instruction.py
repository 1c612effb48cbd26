"""IBKR's ``CancelInstruction``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)


@define(kw_only=True, repr=False)
class CancelInstruction(Model["Any"]):
    """IBKR's ``CancelInstruction``."""

    client_instruction_id: float
    instruction_id: float
    reason: str
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "instructionId": ("instruction_id", FLOAT),
        "reason": ("reason", TEXT),
    }
