"""``usTaxPurposeType`` of IBKR's ``OrganizationApplicant``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrganizationApplicantUsTaxPurposeType(OpenStrEnum):
    """``usTaxPurposeType`` of IBKR's ``OrganizationApplicant``."""

    C = "C"
    P = "P"
    E = "E"
