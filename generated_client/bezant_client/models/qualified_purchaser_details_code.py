"""``code`` of IBKR's ``QualifiedPurchaserDetails``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class QualifiedPurchaserDetailsCode(OpenStrEnum):
    """``code`` of IBKR's ``QualifiedPurchaserDetails``."""

    INVESTMENT_COMPANY_ACT = "InvestmentCompanyAct"
    DISCRETIONARY_BASIS = "DiscretionaryBasis"
