"""IBKR's ``AutomatedWrapFeeDetailsType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, INT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .annual_blended_percentage import AnnualBlendedPercentage
    from .automated_wrap_fee_details_type_type import AutomatedWrapFeeDetailsTypeType
    from .commission_schedule_type import CommissionScheduleType
    from .nav_range_type import NAVRangeType


@define(kw_only=True, repr=False)
class AutomatedWrapFeeDetailsType(OpenModel):
    """IBKR's ``AutomatedWrapFeeDetailsType``."""

    annual_blended_percentages: list[AnnualBlendedPercentage] | Unset = UNSET
    max_fee: float | Unset = UNSET
    nav_ranges: list[NAVRangeType] | Unset = UNSET
    num_contracts: int | Unset = UNSET
    per_trade_markups: CommissionScheduleType | Unset = UNSET
    percent_of_nlv_cap: str | Unset = UNSET
    percent_of_nlv_cap_q: str | Unset = UNSET
    post_frequency: str | Unset = UNSET
    type_: AutomatedWrapFeeDetailsTypeType | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "annualBlendedPercentages": ("annual_blended_percentages", ListOf(Object("AnnualBlendedPercentage"))),
        "maxFee": ("max_fee", FLOAT),
        "navRanges": ("nav_ranges", ListOf(Object("NAVRangeType"))),
        "numContracts": ("num_contracts", INT),
        "perTradeMarkups": ("per_trade_markups", Object("CommissionScheduleType")),
        "percentOfNLVCap": ("percent_of_nlv_cap", TEXT),
        "percentOfNLVCapQ": ("percent_of_nlv_cap_q", TEXT),
        "postFrequency": ("post_frequency", TEXT),
        "type": ("type_", Enumerated("AutomatedWrapFeeDetailsTypeType")),
    }
