"""``pricingStructure`` of IBKR's ``CommissionScheduleType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CommissionScheduleTypePricingStructure(StrEnum):
    """``pricingStructure`` of IBKR's ``CommissionScheduleType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    FIXED = "FIXED"
    TIERED = "TIERED"

    @classmethod
    def _missing_(cls, value: object) -> CommissionScheduleTypePricingStructure | None:
        return undeclared(cls, value, str)
