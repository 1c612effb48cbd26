"""``trustType`` of IBKR's ``TrustApplicant``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TrustApplicantTrustType(OpenStrEnum):
    """``trustType`` of IBKR's ``TrustApplicant``."""

    COMPLEX_TRUST = "COMPLEX_TRUST"
    SINGLE_TRUST = "SINGLE_TRUST"
    GRANTOR_TRUST = "GRANTOR_TRUST"
    US_TAXABLE_TRUST = "US_TAXABLE_TRUST"
