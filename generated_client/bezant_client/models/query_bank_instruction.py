"""IBKR's ``QueryBankInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
    Enumerated,
)

if TYPE_CHECKING:
    from .query_bank_instruction_bank_instruction_method import (
        QueryBankInstructionBankInstructionMethod,
    )


@define(kw_only=True, repr=False)
class QueryBankInstruction(Model["Any"]):
    """IBKR's ``QueryBankInstruction``."""

    account_id: str
    bank_instruction_method: QueryBankInstructionBankInstructionMethod
    client_instruction_id: float
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "bankInstructionMethod": ("bank_instruction_method", Enumerated("QueryBankInstructionBankInstructionMethod")),
        "clientInstructionId": ("client_instruction_id", FLOAT),
    }
