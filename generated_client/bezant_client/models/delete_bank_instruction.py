"""IBKR's ``DeleteBankInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated

if TYPE_CHECKING:
    from .delete_bank_instruction_bank_instruction_method import DeleteBankInstructionBankInstructionMethod


@define(kw_only=True, repr=False)
class DeleteBankInstruction(OpenModel):
    """IBKR's ``DeleteBankInstruction``."""

    account_id: str
    bank_instruction_method: DeleteBankInstructionBankInstructionMethod
    bank_instruction_name: str
    client_instruction_id: float
    currency: str

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "bankInstructionMethod": ("bank_instruction_method", Enumerated("DeleteBankInstructionBankInstructionMethod")),
        "bankInstructionName": ("bank_instruction_name", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "currency": ("currency", TEXT),
    }
