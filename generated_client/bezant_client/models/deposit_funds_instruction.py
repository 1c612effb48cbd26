"""IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        DepositFundsInstructionIraDepositDetail,
        DepositFundsInstructionOpenBanking,
        RecurringInstructionDetail,
    )


class DepositFundsInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``DepositFundsInstruction``."""

    ACH = "ACH"
    WIRE = "WIRE"
    E_DDA = "eDDA"
    OPEN_BANKING = "OPEN_BANKING"


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

    WIRE = Wire(
        {
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
    )
