"""``usTaxPurposeType`` of IBKR's ``OrganizationApplicant``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrganizationApplicantUsTaxPurposeType(StrEnum):
    """``usTaxPurposeType`` of IBKR's ``OrganizationApplicant``. A value that is not listed becomes a member named ``UNDECLARED``."""

    C = "C"
    P = "P"
    E = "E"

    @classmethod
    def _missing_(cls, value: object) -> OrganizationApplicantUsTaxPurposeType | None:
        return undeclared(cls, value, str)
