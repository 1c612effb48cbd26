"""``iraWithdrawalDetail`` of IBKR's ``WithdrawFundsInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
    Enumerated,
)

if TYPE_CHECKING:
    from .ira_withhold_type import IraWithholdType


@define(kw_only=True, repr=False)
class WithdrawFundsInstructionIraWithdrawalDetail(Model["Any"]):
    """``iraWithdrawalDetail`` of IBKR's ``WithdrawFundsInstruction``."""

    fed_income_tax_percentage: float
    ira_withhold_type: IraWithholdType
    state_cd: str
    state_income_tax_percentage: float
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "fedIncomeTaxPercentage": ("fed_income_tax_percentage", FLOAT),
        "iraWithholdType": ("ira_withhold_type", Enumerated("IraWithholdType")),
        "stateCd": ("state_cd", TEXT),
        "stateIncomeTaxPercentage": ("state_income_tax_percentage", FLOAT),
    }
