"""IBKR's ``TaxResidency``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class TaxResidencyTinType(OpenStrEnum):
    """``tinType`` of IBKR's ``TaxResidency``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"


@define(kw_only=True, repr=False)
class TaxResidency(OpenModel):
    """IBKR's ``TaxResidency``."""

    country: str | Unset = UNSET
    tin: str | Unset = UNSET
    tin_type: TaxResidencyTinType | Unset = UNSET

    WIRE = Wire(
        {"country": ("country", TEXT), "tin": ("tin", TEXT), "tinType": ("tin_type", Enumerated("TaxResidencyTinType"))}
    )
