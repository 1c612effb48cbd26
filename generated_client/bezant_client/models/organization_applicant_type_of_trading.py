"""``typeOfTrading`` of IBKR's ``OrganizationApplicant``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrganizationApplicantTypeOfTrading(StrEnum):
    """``typeOfTrading`` of IBKR's ``OrganizationApplicant``. A value that is not listed becomes a member named ``UNDECLARED``."""

    FIRM = "FIRM"
    CUSTOMER = "CUSTOMER"

    @classmethod
    def _missing_(cls, value: object) -> OrganizationApplicantTypeOfTrading | None:
        return undeclared(cls, value, str)
