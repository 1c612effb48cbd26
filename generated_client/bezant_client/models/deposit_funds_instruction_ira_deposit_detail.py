"""``iraDepositDetail`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated

if TYPE_CHECKING:
    from .deposit_funds_instruction_ira_deposit_detail_from_ira_type import (
        DepositFundsInstructionIraDepositDetailFromIraType,
    )
    from .ira_contribution_type import IraContributionType
    from .ira_tax_year_type import IraTaxYearType


@define(kw_only=True, repr=False)
class DepositFundsInstructionIraDepositDetail(OpenModel):
    """``iraDepositDetail`` of IBKR's ``DepositFundsInstruction``."""

    from_ira_type: DepositFundsInstructionIraDepositDetailFromIraType
    ira_contribution_type: IraContributionType
    ira_tax_year_type: IraTaxYearType

    WIRE: ClassVar[Wire] = {
        "fromIraType": ("from_ira_type", Enumerated("DepositFundsInstructionIraDepositDetailFromIraType")),
        "iraContributionType": ("ira_contribution_type", Enumerated("IraContributionType")),
        "iraTaxYearType": ("ira_tax_year_type", Enumerated("IraTaxYearType")),
    }
