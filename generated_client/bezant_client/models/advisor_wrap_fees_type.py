"""IBKR's ``AdvisorWrapFeesType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .advisor_wrap_fees_type_strategy import AdvisorWrapFeesTypeStrategy
    from .automated_wrap_fee_details_type import AutomatedWrapFeeDetailsType
    from .high_water_mark_type import HighWaterMarkType


@define(kw_only=True, repr=False)
class AdvisorWrapFeesType(OpenModel):
    """IBKR's ``AdvisorWrapFeesType``."""

    automated_fees_details: list[AutomatedWrapFeeDetailsType] | Unset = UNSET
    charge_advisor: bool | Unset = UNSET
    charge_other_fees_to_advisor: bool | Unset = UNSET
    high_water_mark_config_hwma: HighWaterMarkType | Unset = UNSET
    high_water_mark_config_hwmq: HighWaterMarkType | Unset = UNSET
    strategy: AdvisorWrapFeesTypeStrategy | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "automatedFeesDetails": ("automated_fees_details", ListOf(Object("AutomatedWrapFeeDetailsType"))),
        "chargeAdvisor": ("charge_advisor", BOOL),
        "chargeOtherFeesToAdvisor": ("charge_other_fees_to_advisor", BOOL),
        "highWaterMarkConfigHwma": ("high_water_mark_config_hwma", Object("HighWaterMarkType")),
        "highWaterMarkConfigHwmq": ("high_water_mark_config_hwmq", Object("HighWaterMarkType")),
        "strategy": ("strategy", Enumerated("AdvisorWrapFeesTypeStrategy")),
    }
