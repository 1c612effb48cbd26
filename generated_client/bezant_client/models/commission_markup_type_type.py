"""``type`` of IBKR's ``CommissionMarkupType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CommissionMarkupTypeType(OpenStrEnum):
    """``type`` of IBKR's ``CommissionMarkupType``."""

    FA = "FA"
    FM = "FM"
    PM = "PM"
