"""IBKR's ``AdvisorWrapFeesType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AutomatedWrapFeeDetailsType, HighWaterMarkType


class AdvisorWrapFeesTypeStrategy(OpenStrEnum):
    """``strategy`` of IBKR's ``AdvisorWrapFeesType``."""

    AUTOMATED = "AUTOMATED"
    DIRECTBILLING = "DIRECTBILLING"
    NO_FEE = "NO_FEE"


@define(kw_only=True, repr=False)
class AdvisorWrapFeesType(OpenModel):
    """IBKR's ``AdvisorWrapFeesType``."""

    automated_fees_details: list[AutomatedWrapFeeDetailsType] | Unset = UNSET
    charge_advisor: bool | Unset = UNSET
    charge_other_fees_to_advisor: bool | Unset = UNSET
    high_water_mark_config_hwma: HighWaterMarkType | Unset = UNSET
    high_water_mark_config_hwmq: HighWaterMarkType | Unset = UNSET
    strategy: AdvisorWrapFeesTypeStrategy | Unset = UNSET

    WIRE = Wire(
        {
            "automatedFeesDetails": ("automated_fees_details", ListOf(Object("AutomatedWrapFeeDetailsType"))),
            "chargeAdvisor": ("charge_advisor", BOOL),
            "chargeOtherFeesToAdvisor": ("charge_other_fees_to_advisor", BOOL),
            "highWaterMarkConfigHwma": ("high_water_mark_config_hwma", Object("HighWaterMarkType")),
            "highWaterMarkConfigHwmq": ("high_water_mark_config_hwmq", Object("HighWaterMarkType")),
            "strategy": ("strategy", Enumerated("AdvisorWrapFeesTypeStrategy")),
        }
    )
