"""``subscriptionStatus`` of IBKR's ``getInvestedAccountsSummary``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class ModelInvestmentsSubscriptionStatus(IntEnum):
    """``subscriptionStatus`` of IBKR's ``getInvestedAccountsSummary``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = 0
    VALUE_1 = 1

    @classmethod
    def _missing_(cls, value: object) -> ModelInvestmentsSubscriptionStatus | None:
        return undeclared(cls, value, int)
