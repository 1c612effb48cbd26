"""``alert_active`` of IBKR's ``alert``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class AlertActive(OpenIntEnum):
    """``alert_active`` of IBKR's ``alert``."""

    VALUE_1 = 1
    VALUE_0 = 0
