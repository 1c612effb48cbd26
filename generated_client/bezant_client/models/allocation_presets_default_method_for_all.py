"""``default_method_for_all`` of IBKR's ``presets``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AllocationPresetsDefaultMethodForAll(OpenStrEnum):
    """``default_method_for_all`` of IBKR's ``presets``."""

    AVAILABLE_EQUITY = "AvailableEquity"
    E = "E"
    N = "N"
    C = "C"
    P = "P"
    R = "R"
    S = "S"
