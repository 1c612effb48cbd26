"""``optionType`` of IBKR's ``PartialWarrantPosition``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PartialWarrantPositionOptionType(OpenStrEnum):
    """``optionType`` of IBKR's ``PartialWarrantPosition``."""

    CALL = "CALL"
    PUT = "PUT"
