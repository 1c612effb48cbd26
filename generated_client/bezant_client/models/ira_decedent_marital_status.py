"""``maritalStatus`` of IBKR's ``IRADecedent``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRADecedentMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``IRADecedent``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"
