"""``tinType`` of IBKR's ``TaxResidency``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TaxResidencyTinType(OpenStrEnum):
    """``tinType`` of IBKR's ``TaxResidency``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"
