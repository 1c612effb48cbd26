"""IBKR's ``QueryRecurringInstructions``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class QueryRecurringInstructions(OpenModel):
    """IBKR's ``QueryRecurringInstructions``."""

    account_id: str
    client_instruction_id: float

    WIRE = Wire({"accountId": ("account_id", TEXT), "clientInstructionId": ("client_instruction_id", FLOAT)})
