"""``cardColor`` of IBKR's ``Identification``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IdentificationCardColor(OpenStrEnum):
    """``cardColor`` of IBKR's ``Identification``."""

    BLUE = "BLUE"
    GREEN = "GREEN"
    YELLOW = "YELLOW"
