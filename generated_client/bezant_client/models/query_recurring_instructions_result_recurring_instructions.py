"""``recurringInstructions`` of IBKR's ``QueryRecurringInstructionsResult``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class QueryRecurringInstructionsResultRecurringInstructions(Model["Any"]):
    """``recurringInstructions`` of IBKR's ``QueryRecurringInstructionsResult``."""

    amount: float | Unset = UNSET
    bank_instruction_method: str | Unset = UNSET
    bank_instruction_name: str | Unset = UNSET
    currency: str | Unset = UNSET
    end_date: str | Unset = UNSET
    frequency: str | Unset = UNSET
    request_id: int | Unset = UNSET
    start_date: str | Unset = UNSET
    transaction_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "amount": ("amount", FLOAT),
        "bankInstructionMethod": ("bank_instruction_method", TEXT),
        "bankInstructionName": ("bank_instruction_name", TEXT),
        "currency": ("currency", TEXT),
        "endDate": ("end_date", TEXT),
        "frequency": ("frequency", TEXT),
        "requestId": ("request_id", INT),
        "startDate": ("start_date", TEXT),
        "transactionType": ("transaction_type", TEXT),
    }
