"""IBKR's ``allocationMethod``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AllocationMethod(OpenStrEnum):
    """IBKR's ``allocationMethod``."""

    A = "A"
    E = "E"
    N = "N"
    C = "C"
    P = "P"
    R = "R"
    S = "S"
