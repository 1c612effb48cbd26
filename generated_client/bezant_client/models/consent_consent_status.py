"""``consent_status`` of IBKR's ``Consent``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ConsentConsentStatus(OpenStrEnum):
    """``consent_status`` of IBKR's ``Consent``."""

    GRANTED = "GRANTED"
    REVOKED = "REVOKED"
