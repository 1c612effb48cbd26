"""``type`` of IBKR's ``OrganizationApplicant``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrganizationApplicantType(StrEnum):
    """``type`` of IBKR's ``OrganizationApplicant``. A value that is not listed becomes a member named ``UNDECLARED``."""

    LLC = "LLC"
    CORPORATION = "CORPORATION"
    PARTNERSHIP = "PARTNERSHIP"
    UNINCORPORATED_BUSINESS = "UNINCORPORATED BUSINESS"

    @classmethod
    def _missing_(cls, value: object) -> OrganizationApplicantType | None:
        return undeclared(cls, value, str)
