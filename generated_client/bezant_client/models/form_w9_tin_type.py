"""``tinType`` of IBKR's ``FormW9``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW9TinType(OpenStrEnum):
    """``tinType`` of IBKR's ``FormW9``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"
