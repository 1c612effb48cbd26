"""``explanation`` of IBKR's ``FormW8BEN``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW8BENExplanation(StrEnum):
    """``explanation`` of IBKR's ``FormW8BEN``. A value that is not listed becomes a member named ``UNDECLARED``."""

    US_TIN = "US_TIN"
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"

    @classmethod
    def _missing_(cls, value: object) -> FormW8BENExplanation | None:
        return undeclared(cls, value, str)
