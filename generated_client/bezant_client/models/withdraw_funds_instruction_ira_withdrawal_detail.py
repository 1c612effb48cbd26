"""``iraWithdrawalDetail`` of IBKR's ``WithdrawFundsInstruction``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, Enumerated, OpenModel, OpenStrEnum, Wire, define


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
