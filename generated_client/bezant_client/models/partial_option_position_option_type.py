"""``optionType`` of IBKR's ``PartialOptionPosition``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PartialOptionPositionOptionType(OpenStrEnum):
    """``optionType`` of IBKR's ``PartialOptionPosition``."""

    CALL = "CALL"
    PUT = "PUT"
