"""``typeOfTrust`` of IBKR's ``TrustIdentification``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TrustIdentificationTypeOfTrust(OpenStrEnum):
    """``typeOfTrust`` of IBKR's ``TrustIdentification``."""

    IRREVOC = "IRREVOC"
    SMSF = "SMSF"
    REVOCABLE = "REVOCABLE"
    TESTAMENTARY = "TESTAMENTARY"
    RETIREMENT = "RETIREMENT"
    ERISA = "ERISA"
    OTHER = "OTHER"
