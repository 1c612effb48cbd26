"""IBKR's ``WithdrawFundsInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recurring_instruction_detail import RecurringInstructionDetail
    from .withdraw_funds_instruction_bank_instruction_method import WithdrawFundsInstructionBankInstructionMethod
    from .withdraw_funds_instruction_ira_withdrawal_detail import WithdrawFundsInstructionIraWithdrawalDetail


@define(kw_only=True, repr=False)
class WithdrawFundsInstruction(OpenModel):
    """IBKR's ``WithdrawFundsInstruction``."""

    account_id: str
    amount: float
    bank_instruction_method: WithdrawFundsInstructionBankInstructionMethod
    bank_instruction_name: str
    client_instruction_id: float
    currency: str
    date_time_to_occur: str | Unset = UNSET
    ira_withdrawal_detail: WithdrawFundsInstructionIraWithdrawalDetail | Unset = UNSET
    recurring_instruction_detail: RecurringInstructionDetail | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "amount": ("amount", FLOAT),
        "bankInstructionMethod": (
            "bank_instruction_method",
            Enumerated("WithdrawFundsInstructionBankInstructionMethod"),
        ),
        "bankInstructionName": ("bank_instruction_name", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "currency": ("currency", TEXT),
        "dateTimeToOccur": ("date_time_to_occur", TEXT),
        "iraWithdrawalDetail": ("ira_withdrawal_detail", Object("WithdrawFundsInstructionIraWithdrawalDetail")),
        "recurringInstructionDetail": ("recurring_instruction_detail", Object("RecurringInstructionDetail")),
    }
