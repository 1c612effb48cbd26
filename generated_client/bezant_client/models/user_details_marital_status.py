"""``maritalStatus`` of IBKR's ``UserDetails``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class UserDetailsMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``UserDetails``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"
