"""``pricingStructure`` of IBKR's ``CommissionScheduleType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CommissionScheduleTypePricingStructure(OpenStrEnum):
    """``pricingStructure`` of IBKR's ``CommissionScheduleType``."""

    FIXED = "FIXED"
    TIERED = "TIERED"
