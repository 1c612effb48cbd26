"""``registrationType`` of IBKR's ``TrustIdentification``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TrustIdentificationRegistrationType(OpenStrEnum):
    """``registrationType`` of IBKR's ``TrustIdentification``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"
