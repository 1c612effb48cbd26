"""``tinType`` of IBKR's ``TaxResidency``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TaxResidencyTinType(StrEnum):
    """``tinType`` of IBKR's ``TaxResidency``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"

    @classmethod
    def _missing_(cls, value: object) -> TaxResidencyTinType | None:
        return undeclared(cls, value, str)
