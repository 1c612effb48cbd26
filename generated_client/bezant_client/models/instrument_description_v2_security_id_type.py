"""``securityIdType`` of IBKR's ``InstrumentDescriptionV2``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class InstrumentDescriptionV2SecurityIdType(StrEnum):
    """``securityIdType`` of IBKR's ``InstrumentDescriptionV2``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"

    @classmethod
    def _missing_(cls, value: object) -> InstrumentDescriptionV2SecurityIdType | None:
        return undeclared(cls, value, str)
