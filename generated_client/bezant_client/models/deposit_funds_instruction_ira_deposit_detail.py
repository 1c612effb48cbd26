"""``iraDepositDetail`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..declare import Enumerated, OpenModel, OpenStrEnum, Wire, define


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
