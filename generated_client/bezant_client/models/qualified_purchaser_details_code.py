"""``code`` of IBKR's ``QualifiedPurchaserDetails``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class QualifiedPurchaserDetailsCode(StrEnum):
    """``code`` of IBKR's ``QualifiedPurchaserDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INVESTMENT_COMPANY_ACT = "InvestmentCompanyAct"
    DISCRETIONARY_BASIS = "DiscretionaryBasis"

    @classmethod
    def _missing_(cls, value: object) -> QualifiedPurchaserDetailsCode | None:
        return undeclared(cls, value, str)
