"""IBKR's ``AutomatedWrapFeeDetailsType``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
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
    from . import AnnualBlendedPercentage, CommissionScheduleType, NAVRangeType


class AutomatedWrapFeeDetailsTypeType(OpenStrEnum):
    """``type`` of IBKR's ``AutomatedWrapFeeDetailsType``."""

    ANNUALFLATFEE = "ANNUALFLATFEE"
    ANNUALFLATFEE_MONTHLY = "ANNUALFLATFEE_MONTHLY"
    ANNUALFLATFEE_QUATERLY = "ANNUALFLATFEE_QUATERLY"
    PERCENTOFEQUITY = "PERCENTOFEQUITY"
    PERCENTOFEQUITY_MONTHLY = "PERCENTOFEQUITY_MONTHLY"
    PERCENTOFEQUITY_EOM = "PERCENTOFEQUITY_EOM"
    PERCENTOFEQUITY_QUATERLY = "PERCENTOFEQUITY_QUATERLY"
    PERCENTOFEQUITY_QUARTERLY = "PERCENTOFEQUITY_QUARTERLY"
    PERCENTOFEQUITY_EOQ = "PERCENTOFEQUITY_EOQ"
    BLENDEDPERCENTOFEQUITY = "BLENDEDPERCENTOFEQUITY"
    BLENDEDPERCENTOFEQUITY_MONTHLY = "BLENDEDPERCENTOFEQUITY_MONTHLY"
    BLENDEDPERCENTOFEQUITY_EOM = "BLENDEDPERCENTOFEQUITY_EOM"
    BLENDEDPERCENTOFEQUITY_QUARTERLY = "BLENDEDPERCENTOFEQUITY_QUARTERLY"
    BLENDEDPERCENTOFEQUITY_EOQ = "BLENDEDPERCENTOFEQUITY_EOQ"
    INVOICE_LIMIT = "INVOICE_LIMIT"
    INVOICE_LIMIT_Q = "INVOICE_LIMIT_Q"
    PERCENTOFPROFIT = "PERCENTOFPROFIT"
    PERCENTOFPROFIT_QUARTER = "PERCENTOFPROFIT_QUARTER"
    PERTRADE = "PERTRADE"
    PERCENTOFNLV_CAP = "PERCENTOFNLV_CAP"
    PERCENTOFNLV_CAP_EOPEQTY = "PERCENTOFNLV_CAP_EOPEQTY"
    PERCENTOFNLV_CAP_Q = "PERCENTOFNLV_CAP_Q"
    PERCENTOFNLV_CAP_EOPEQTY_Q = "PERCENTOFNLV_CAP_EOPEQTY_Q"


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

    WIRE = Wire(
        {
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
    )
