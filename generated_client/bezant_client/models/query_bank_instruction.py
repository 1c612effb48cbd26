"""IBKR's ``QueryBankInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated

if TYPE_CHECKING:
    from .query_bank_instruction_bank_instruction_method import QueryBankInstructionBankInstructionMethod


@define(kw_only=True, repr=False)
class QueryBankInstruction(OpenModel):
    """IBKR's ``QueryBankInstruction``."""

    account_id: str
    bank_instruction_method: QueryBankInstructionBankInstructionMethod
    client_instruction_id: float

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "bankInstructionMethod": ("bank_instruction_method", Enumerated("QueryBankInstructionBankInstructionMethod")),
        "clientInstructionId": ("client_instruction_id", FLOAT),
    }
