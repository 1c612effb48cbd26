"""``cardColor`` of IBKR's ``Identification``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IdentificationCardColor(StrEnum):
    """``cardColor`` of IBKR's ``Identification``. A value that is not listed becomes a member named ``UNDECLARED``."""

    BLUE = "BLUE"
    GREEN = "GREEN"
    YELLOW = "YELLOW"

    @classmethod
    def _missing_(cls, value: object) -> IdentificationCardColor | None:
        return undeclared(cls, value, str)
