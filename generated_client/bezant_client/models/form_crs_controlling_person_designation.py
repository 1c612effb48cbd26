"""``controllingPersonDesignation`` of IBKR's ``FormCRS``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormCRSControllingPersonDesignation(StrEnum):
    """``controllingPersonDesignation`` of IBKR's ``FormCRS``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SENIOR_MGMT_OFFICER = "SENIOR_MGMT_OFFICER"
    BY_OWNERSHIP = "BY_OWNERSHIP"
    BY_OTHER_MEANS = "BY_OTHER_MEANS"

    @classmethod
    def _missing_(cls, value: object) -> FormCRSControllingPersonDesignation | None:
        return undeclared(cls, value, str)
