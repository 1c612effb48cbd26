"""IBKR's ``QueryRecurringInstructions``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)


@define(kw_only=True, repr=False)
class QueryRecurringInstructions(Model["Any"]):
    """IBKR's ``QueryRecurringInstructions``."""

    account_id: str
    client_instruction_id: float
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
    }
