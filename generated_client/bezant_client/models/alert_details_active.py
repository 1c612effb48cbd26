"""``alert_active`` of IBKR's ``alertDetails``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class AlertDetailsActive(OpenIntEnum):
    """``alert_active`` of IBKR's ``alertDetails``."""

    VALUE_1 = 1
    VALUE_0 = 0
