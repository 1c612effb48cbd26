"""``explanation`` of IBKR's ``FormW8BEN``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8BENExplanation(OpenStrEnum):
    """``explanation`` of IBKR's ``FormW8BEN``."""

    US_TIN = "US_TIN"
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"
