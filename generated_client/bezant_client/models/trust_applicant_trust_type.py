"""``trustType`` of IBKR's ``TrustApplicant``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TrustApplicantTrustType(StrEnum):
    """``trustType`` of IBKR's ``TrustApplicant``. A value that is not listed becomes a member named ``UNDECLARED``."""

    COMPLEX_TRUST = "COMPLEX_TRUST"
    SINGLE_TRUST = "SINGLE_TRUST"
    GRANTOR_TRUST = "GRANTOR_TRUST"
    US_TAXABLE_TRUST = "US_TAXABLE_TRUST"

    @classmethod
    def _missing_(cls, value: object) -> TrustApplicantTrustType | None:
        return undeclared(cls, value, str)
