"""IBKR's ``WithdrawFundsInstruction``."""

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
    from . import RecurringInstructionDetail


class IraWithholdType(OpenStrEnum):
    """``iraWithdrawalDetail/iraWithholdType`` of IBKR's ``WithdrawFundsInstruction``."""

    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    ROTH_DISTRIBUTION = "ROTH_DISTRIBUTION"
    NORMAL = "NORMAL"
    EARLY = "EARLY"
    DEATH = "DEATH"
    EXCESS_CY = "EXCESS_CY"
    EXCESS_PY = "EXCESS_PY"
    EXCESS_SC = "EXCESS_SC"


class WithdrawFundsInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``WithdrawFundsInstruction``."""

    ACH = "ACH"
    WIRE = "WIRE"
    SEPA = "SEPA"


@define(kw_only=True, repr=False)
class WithdrawFundsInstructionIraWithdrawalDetail(OpenModel):
    """``iraWithdrawalDetail`` of IBKR's ``WithdrawFundsInstruction``."""

    fed_income_tax_percentage: float
    ira_withhold_type: IraWithholdType
    state_cd: str
    state_income_tax_percentage: float

    WIRE = Wire(
        {
            "fedIncomeTaxPercentage": ("fed_income_tax_percentage", FLOAT),
            "iraWithholdType": ("ira_withhold_type", Enumerated("IraWithholdType")),
            "stateCd": ("state_cd", TEXT),
            "stateIncomeTaxPercentage": ("state_income_tax_percentage", FLOAT),
        }
    )


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

    WIRE = Wire(
        {
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
    )
