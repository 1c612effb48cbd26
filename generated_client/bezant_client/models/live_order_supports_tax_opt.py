"""``orders/supportsTaxOpt`` of IBKR's ``liveOrdersResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class LiveOrderSupportsTaxOpt(OpenStrEnum):
    """``orders/supportsTaxOpt`` of IBKR's ``liveOrdersResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"
