"""``registrationType`` of IBKR's ``TrustIdentification``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TrustIdentificationRegistrationType(StrEnum):
    """``registrationType`` of IBKR's ``TrustIdentification``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"

    @classmethod
    def _missing_(cls, value: object) -> TrustIdentificationRegistrationType | None:
        return undeclared(cls, value, str)
