"""``securityIdType`` of IBKR's ``InstrumentDescriptionV2``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class InstrumentDescriptionV2SecurityIdType(OpenStrEnum):
    """``securityIdType`` of IBKR's ``InstrumentDescriptionV2``."""

    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"
