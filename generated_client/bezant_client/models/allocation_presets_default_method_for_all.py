"""``default_method_for_all`` of IBKR's ``presets``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AllocationPresetsDefaultMethodForAll(StrEnum):
    """``default_method_for_all`` of IBKR's ``presets``. A value that is not listed becomes a member named ``UNDECLARED``."""

    AVAILABLE_EQUITY = "AvailableEquity"
    E = "E"
    N = "N"
    C = "C"
    P = "P"
    R = "R"
    S = "S"

    @classmethod
    def _missing_(cls, value: object) -> AllocationPresetsDefaultMethodForAll | None:
        return undeclared(cls, value, str)
