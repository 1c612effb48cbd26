"""``controllingPersonDesignation`` of IBKR's ``FormCRS``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormCRSControllingPersonDesignation(OpenStrEnum):
    """``controllingPersonDesignation`` of IBKR's ``FormCRS``."""

    SENIOR_MGMT_OFFICER = "SENIOR_MGMT_OFFICER"
    BY_OWNERSHIP = "BY_OWNERSHIP"
    BY_OTHER_MEANS = "BY_OTHER_MEANS"
