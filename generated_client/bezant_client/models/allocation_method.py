"""IBKR's ``allocationMethod``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AllocationMethod(StrEnum):
    """IBKR's ``allocationMethod``. A value that is not listed becomes a member named ``UNDECLARED``."""

    A = "A"
    E = "E"
    N = "N"
    C = "C"
    P = "P"
    R = "R"
    S = "S"

    @classmethod
    def _missing_(cls, value: object) -> AllocationMethod | None:
        return undeclared(cls, value, str)
