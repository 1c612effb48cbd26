"""``maritalStatus`` of IBKR's ``AssociatedIndividual``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AssociatedIndividualMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``AssociatedIndividual``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"
