"""IBKR's ``CancelInstruction``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class CancelInstruction(OpenModel):
    """IBKR's ``CancelInstruction``."""

    client_instruction_id: float
    instruction_id: float
    reason: str

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "reason": ("reason", TEXT),
        }
    )
