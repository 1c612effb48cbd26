"""``type`` of IBKR's ``CommissionConfig``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CommissionConfigType(OpenStrEnum):
    """``type`` of IBKR's ``CommissionConfig``."""

    COMMODITIES = "Commodities"
    SECURITIES = "Securities"
