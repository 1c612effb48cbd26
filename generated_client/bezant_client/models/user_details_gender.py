"""``gender`` of IBKR's ``UserDetails``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class UserDetailsGender(OpenStrEnum):
    """``gender`` of IBKR's ``UserDetails``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"
