"""``alert_repeatable`` of IBKR's ``alert``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class AlertRepeatable(OpenIntEnum):
    """``alert_repeatable`` of IBKR's ``alert``."""

    VALUE_1 = 1
    VALUE_0 = 0
