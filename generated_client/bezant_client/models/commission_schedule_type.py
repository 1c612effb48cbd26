"""IBKR's ``CommissionScheduleType``."""

from __future__ import annotations

from ..declare import (
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
    from . import CommissionMarkupType


class CommissionScheduleTypePricingStructure(OpenStrEnum):
    """``pricingStructure`` of IBKR's ``CommissionScheduleType``."""

    FIXED = "FIXED"
    TIERED = "TIERED"


@define(kw_only=True, repr=False)
class CommissionScheduleType(OpenModel):
    """IBKR's ``CommissionScheduleType``."""

    markups: list[CommissionMarkupType] | Unset = UNSET
    pricing_structure: CommissionScheduleTypePricingStructure | Unset = UNSET

    WIRE = Wire(
        {
            "markups": ("markups", ListOf(Object("CommissionMarkupType"))),
            "pricingStructure": ("pricing_structure", Enumerated("CommissionScheduleTypePricingStructure")),
        }
    )
