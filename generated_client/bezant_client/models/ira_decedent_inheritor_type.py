"""``inheritorType`` of IBKR's ``IRADecedent``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRADecedentInheritorType(OpenStrEnum):
    """``inheritorType`` of IBKR's ``IRADecedent``."""

    S = "S"
    I = "I"
    T = "T"
    O = "O"
