"""IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deposit_funds_instruction_bank_instruction_method import DepositFundsInstructionBankInstructionMethod
    from .deposit_funds_instruction_ira_deposit_detail import DepositFundsInstructionIraDepositDetail
    from .deposit_funds_instruction_open_banking import DepositFundsInstructionOpenBanking
    from .recurring_instruction_detail import RecurringInstructionDetail


@define(kw_only=True, repr=False)
class DepositFundsInstruction(OpenModel):
    """IBKR's ``DepositFundsInstruction``."""

    account_id: str
    amount: float
    bank_instruction_method: DepositFundsInstructionBankInstructionMethod
    client_instruction_id: float
    currency: str
    bank_instruction_name: str | Unset = UNSET
    identifier: str | Unset = UNSET
    ira_deposit_detail: DepositFundsInstructionIraDepositDetail | Unset = UNSET
    open_banking: DepositFundsInstructionOpenBanking | Unset = UNSET
    recurring_instruction_detail: RecurringInstructionDetail | Unset = UNSET
    sender_institution_name: str | Unset = UNSET
    sending_institution: str | Unset = UNSET
    special_instruction: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "amount": ("amount", FLOAT),
        "bankInstructionMethod": (
            "bank_instruction_method",
            Enumerated("DepositFundsInstructionBankInstructionMethod"),
        ),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "currency": ("currency", TEXT),
        "bankInstructionName": ("bank_instruction_name", TEXT),
        "identifier": ("identifier", TEXT),
        "iraDepositDetail": ("ira_deposit_detail", Object("DepositFundsInstructionIraDepositDetail")),
        "openBanking": ("open_banking", Object("DepositFundsInstructionOpenBanking")),
        "recurringInstructionDetail": ("recurring_instruction_detail", Object("RecurringInstructionDetail")),
        "senderInstitutionName": ("sender_institution_name", TEXT),
        "sendingInstitution": ("sending_institution", TEXT),
        "specialInstruction": ("special_instruction", TEXT),
    }
