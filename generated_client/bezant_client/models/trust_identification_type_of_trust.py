"""``typeOfTrust`` of IBKR's ``TrustIdentification``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TrustIdentificationTypeOfTrust(StrEnum):
    """``typeOfTrust`` of IBKR's ``TrustIdentification``. A value that is not listed becomes a member named ``UNDECLARED``."""

    IRREVOC = "IRREVOC"
    SMSF = "SMSF"
    REVOCABLE = "REVOCABLE"
    TESTAMENTARY = "TESTAMENTARY"
    RETIREMENT = "RETIREMENT"
    ERISA = "ERISA"
    OTHER = "OTHER"

    @classmethod
    def _missing_(cls, value: object) -> TrustIdentificationTypeOfTrust | None:
        return undeclared(cls, value, str)
