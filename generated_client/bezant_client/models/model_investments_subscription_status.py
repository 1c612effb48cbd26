"""``subscriptionStatus`` of IBKR's ``getInvestedAccountsSummary``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class ModelInvestmentsSubscriptionStatus(OpenIntEnum):
    """``subscriptionStatus`` of IBKR's ``getInvestedAccountsSummary``."""

    VALUE_0 = 0
    VALUE_1 = 1
