"""IBKR's ``SourceOfIncomeType``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


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


@define(kw_only=True, repr=False)
class SourceOfIncomeType(OpenModel):
    """IBKR's ``SourceOfIncomeType``."""

    description: str | Unset = UNSET
    percentage: int | Unset = UNSET
    source_type: SourceOfIncomeTypeSourceType | Unset = UNSET

    WIRE = Wire(
        {
            "description": ("description", TEXT),
            "percentage": ("percentage", INT),
            "sourceType": ("source_type", Enumerated("SourceOfIncomeTypeSourceType")),
        }
    )
