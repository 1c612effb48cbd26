"""``maritalStatus`` of IBKR's ``Individual``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IndividualMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``Individual``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"
