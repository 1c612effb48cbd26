"""``explanation`` of IBKR's ``FormW8BENE``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW8BENEExplanation(StrEnum):
    """``explanation`` of IBKR's ``FormW8BENE``. A value that is not listed becomes a member named ``UNDECLARED``."""

    US_TIN = "US_TIN"
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"

    @classmethod
    def _missing_(cls, value: object) -> FormW8BENEExplanation | None:
        return undeclared(cls, value, str)
