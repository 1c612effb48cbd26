"""``gender`` of IBKR's ``AssociatedIndividual``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AssociatedIndividualGender(OpenStrEnum):
    """``gender`` of IBKR's ``AssociatedIndividual``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"
