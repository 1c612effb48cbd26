"""``gender`` of IBKR's ``IRADecedent``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRADecedentGender(OpenStrEnum):
    """``gender`` of IBKR's ``IRADecedent``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"
