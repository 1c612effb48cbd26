"""``sourceType`` of IBKR's ``SourceOfIncomeType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class SourceOfIncomeTypeSourceType(StrEnum):
    """``sourceType`` of IBKR's ``SourceOfIncomeType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CONSULTING = "CONSULTING"
    DISABILITY = "DISABILITY"
    INHERITANCE = "INHERITANCE"
    INTEREST = "INTEREST"
    REALESTATE = "REALESTATE"
    RENTAL = "RENTAL"
    SEVERANCE = "SEVERANCE"
    SPOUSE = "SPOUSE"
    TRADINGANDINVESTMENTS = "TRADINGANDINVESTMENTS"
    PENSIONANDSOCIALSECURITY = "PENSIONANDSOCIALSECURITY"
    UNEMPLOYMENT = "UNEMPLOYMENT"
    OTHER = "OTHER"

    @classmethod
    def _missing_(cls, value: object) -> SourceOfIncomeTypeSourceType | None:
        return undeclared(cls, value, str)
