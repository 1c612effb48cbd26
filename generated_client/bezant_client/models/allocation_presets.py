"""IBKR's ``presets``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class AllocationPresetsDefaultMethodForAll(OpenStrEnum):
    """``default_method_for_all`` of IBKR's ``presets``."""

    AVAILABLE_EQUITY = "AvailableEquity"
    E = "E"
    N = "N"
    C = "C"
    P = "P"
    R = "R"
    S = "S"


@define(kw_only=True, repr=False)
class AllocationPresets(OpenModel):
    """IBKR's ``presets``."""

    default_method_for_all: AllocationPresetsDefaultMethodForAll | None | Unset = UNSET
    group_auto_close_positions: bool | None | Unset = UNSET
    group_proportional_allocation: bool | None | Unset = UNSET
    profiles_auto_close_positions: bool | None | Unset = UNSET
    strict_credit_check: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "default_method_for_all": ("default_method_for_all", Enumerated("AllocationPresetsDefaultMethodForAll")),
            "group_auto_close_positions": ("group_auto_close_positions", BOOL),
            "group_proportional_allocation": ("group_proportional_allocation", BOOL),
            "profiles_auto_close_positions": ("profiles_auto_close_positions", BOOL),
            "strict_credit_check": ("strict_credit_check", BOOL),
        }
    )
