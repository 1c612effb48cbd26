"""``consent_status`` of IBKR's ``Consent``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ConsentConsentStatus(StrEnum):
    """``consent_status`` of IBKR's ``Consent``. A value that is not listed becomes a member named ``UNDECLARED``."""

    GRANTED = "GRANTED"
    REVOKED = "REVOKED"

    @classmethod
    def _missing_(cls, value: object) -> ConsentConsentStatus | None:
        return undeclared(cls, value, str)
