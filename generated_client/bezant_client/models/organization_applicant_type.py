"""``type`` of IBKR's ``OrganizationApplicant``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrganizationApplicantType(OpenStrEnum):
    """``type`` of IBKR's ``OrganizationApplicant``."""

    LLC = "LLC"
    CORPORATION = "CORPORATION"
    PARTNERSHIP = "PARTNERSHIP"
    UNINCORPORATED_BUSINESS = "UNINCORPORATED BUSINESS"
