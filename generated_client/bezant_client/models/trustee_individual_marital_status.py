"""``maritalStatus`` of IBKR's ``TrusteeIndividual``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TrusteeIndividualMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``TrusteeIndividual``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"
