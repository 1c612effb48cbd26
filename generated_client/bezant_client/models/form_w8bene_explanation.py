"""``explanation`` of IBKR's ``FormW8BENE``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8BENEExplanation(OpenStrEnum):
    """``explanation`` of IBKR's ``FormW8BENE``."""

    US_TIN = "US_TIN"
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"
