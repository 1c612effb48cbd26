"""``tinType`` of IBKR's ``FormW9``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW9TinType(StrEnum):
    """``tinType`` of IBKR's ``FormW9``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"

    @classmethod
    def _missing_(cls, value: object) -> FormW9TinType | None:
        return undeclared(cls, value, str)
