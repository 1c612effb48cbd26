"""``typeOfTrading`` of IBKR's ``OrganizationApplicant``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrganizationApplicantTypeOfTrading(OpenStrEnum):
    """``typeOfTrading`` of IBKR's ``OrganizationApplicant``."""

    FIRM = "FIRM"
    CUSTOMER = "CUSTOMER"
