"""``iraWithdrawalDetail`` of IBKR's ``WithdrawFundsInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated

if TYPE_CHECKING:
    from .ira_withhold_type import IraWithholdType


@define(kw_only=True, repr=False)
class WithdrawFundsInstructionIraWithdrawalDetail(OpenModel):
    """``iraWithdrawalDetail`` of IBKR's ``WithdrawFundsInstruction``."""

    fed_income_tax_percentage: float
    ira_withhold_type: IraWithholdType
    state_cd: str
    state_income_tax_percentage: float

    WIRE: ClassVar[Wire] = {
        "fedIncomeTaxPercentage": ("fed_income_tax_percentage", FLOAT),
        "iraWithholdType": ("ira_withhold_type", Enumerated("IraWithholdType")),
        "stateCd": ("state_cd", TEXT),
        "stateIncomeTaxPercentage": ("state_income_tax_percentage", FLOAT),
    }
