"""IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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


class DepositFundsInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``DepositFundsInstruction``."""

    ACH = "ACH"
    WIRE = "WIRE"
    E_DDA = "eDDA"
    OPEN_BANKING = "OPEN_BANKING"


@define(kw_only=True, repr=False)
class DepositFundsInstructionIraDepositDetail(OpenModel):
    """``iraDepositDetail`` of IBKR's ``DepositFundsInstruction``."""

    from_ira_type: DepositFundsInstructionIraDepositDetailFromIraType
    ira_contribution_type: IraContributionType
    ira_tax_year_type: IraTaxYearType

    WIRE = Wire(
        {
            "fromIraType": ("from_ira_type", Enumerated("DepositFundsInstructionIraDepositDetailFromIraType")),
            "iraContributionType": ("ira_contribution_type", Enumerated("IraContributionType")),
            "iraTaxYearType": ("ira_tax_year_type", Enumerated("IraTaxYearType")),
        }
    )


class DepositFundsInstructionIraDepositDetailFromIraType(OpenStrEnum):
    """``iraDepositDetail/fromIraType`` of IBKR's ``DepositFundsInstruction``."""

    VALUE_NONE = "NONE"
    TRADITIONAL = "TRADITIONAL"
    ROLLOVER = "ROLLOVER"
    ROTH = "ROTH"
    SEP = "SEP"
    EDUCATION = "EDUCATION"
    TRADITIONAL_INHERITED = "TRADITIONAL_INHERITED"
    ROTH_INHERITED = "ROTH_INHERITED"
    SEP_INHERITED = "SEP_INHERITED"
    RETIREMENT_SAVING_PLAN = "RETIREMENT_SAVING_PLAN"
    SPOUSAL_RETIREMENT_SAVING_PLAN = "SPOUSAL_RETIREMENT_SAVING_PLAN"
    TAX_FREE_SAVING_ACCOUNT = "TAX_FREE_SAVING_ACCOUNT"


@define(kw_only=True, repr=False)
class DepositFundsInstructionOpenBanking(OpenModel):
    """``openBanking`` of IBKR's ``DepositFundsInstruction``."""

    service_provider: DepositFundsInstructionOpenBankingServiceProvider
    plaid_options: DepositFundsInstructionOpenBankingPlaidOptions | Unset = UNSET

    WIRE = Wire(
        {
            "serviceProvider": ("service_provider", Enumerated("DepositFundsInstructionOpenBankingServiceProvider")),
            "plaidOptions": ("plaid_options", Object("DepositFundsInstructionOpenBankingPlaidOptions")),
        }
    )


@define(kw_only=True, repr=False)
class DepositFundsInstructionOpenBankingPlaidOptions(OpenModel):
    """``openBanking/plaidOptions`` of IBKR's ``DepositFundsInstruction``."""

    completion_redirect_uri: str | Unset = UNSET
    is_mobile_app: bool | Unset = UNSET
    link_display_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "completionRedirectUri": ("completion_redirect_uri", TEXT),
            "isMobileApp": ("is_mobile_app", BOOL),
            "linkDisplayName": ("link_display_name", TEXT),
        }
    )


class DepositFundsInstructionOpenBankingServiceProvider(OpenStrEnum):
    """``openBanking/serviceProvider`` of IBKR's ``DepositFundsInstruction``."""

    PLAID = "PLAID"


class IraContributionType(OpenStrEnum):
    """``iraDepositDetail/iraContributionType`` of IBKR's ``DepositFundsInstruction``."""

    ROLLOVER = "ROLLOVER"
    LATE_ROLLOVER = "LATE_ROLLOVER"
    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    CONTRIBUTION = "CONTRIBUTION"
    SPOUSAL_CONTRIBUTION = "SPOUSAL_CONTRIBUTION"
    EMPLOYER_SEP_CONTRIBUTION = "EMPLOYER_SEP_CONTRIBUTION"


class IraTaxYearType(OpenStrEnum):
    """``iraDepositDetail/iraTaxYearType`` of IBKR's ``DepositFundsInstruction``."""

    CURRENT = "CURRENT"
    PRIOR = "PRIOR"


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
