"""``gender`` of IBKR's ``Individual``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IndividualGender(OpenStrEnum):
    """``gender`` of IBKR's ``Individual``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"
