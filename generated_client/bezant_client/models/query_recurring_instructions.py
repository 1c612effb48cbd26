"""IBKR's ``QueryRecurringInstructions``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT


@define(kw_only=True, repr=False)
class QueryRecurringInstructions(OpenModel):
    """IBKR's ``QueryRecurringInstructions``."""

    account_id: str
    client_instruction_id: float

    WIRE: ClassVar[Wire] = {"accountId": ("account_id", TEXT), "clientInstructionId": ("client_instruction_id", FLOAT)}
