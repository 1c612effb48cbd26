"""``sourceType`` of IBKR's ``SourceOfIncomeType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class SourceOfIncomeTypeSourceType(OpenStrEnum):
    """``sourceType`` of IBKR's ``SourceOfIncomeType``."""

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
