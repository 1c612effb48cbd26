"""``alert_active`` of IBKR's ``orderStatus``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class OrderStatusAlertActive(OpenIntEnum):
    """``alert_active`` of IBKR's ``orderStatus``."""

    VALUE_0 = 0
    VALUE_1 = 1
