"""IBKR's ``QueryWithdrawableCashEquity``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)


@define(kw_only=True, repr=False)
class QueryWithdrawableCashEquity(Model["Any"]):
    """IBKR's ``QueryWithdrawableCashEquity``."""

    account_id: str
    client_instruction_id: float
    currency: str
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "currency": ("currency", TEXT),
    }
