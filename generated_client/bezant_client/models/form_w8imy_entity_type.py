"""``entityType`` of IBKR's ``FormW8IMY``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW8IMYEntityType(StrEnum):
    """``entityType`` of IBKR's ``FormW8IMY``. A value that is not listed becomes a member named ``UNDECLARED``."""

    QUALIFIED_INTERMEDIARY = "QUALIFIED_INTERMEDIARY"
    NONQUALIFIED_INTERMEDIARY = "NONQUALIFIED_INTERMEDIARY"
    TERRITORY_FINANCIAL = "TERRITORY_FINANCIAL"
    US_BRANCH = "US_BRANCH"
    WITHHOLDING_FOREIGN_PARTNERSHIP = "WITHHOLDING_FOREIGN_PARTNERSHIP"
    WITHHOLDING_FOREIGN_TRUST = "WITHHOLDING_FOREIGN_TRUST"
    NONWITHHOLDING_FOREIGN_PARTNERSHIP = "NONWITHHOLDING_FOREIGN_PARTNERSHIP"
    NONWITHHOLDING_FOREIGN_SIMPLE_TRUST = "NONWITHHOLDING_FOREIGN_SIMPLE_TRUST"
    NONWITHHOLDING_FOREIGN_GRANTOR_TRUST = "NONWITHHOLDING_FOREIGN_GRANTOR_TRUST"

    @classmethod
    def _missing_(cls, value: object) -> FormW8IMYEntityType | None:
        return undeclared(cls, value, str)
