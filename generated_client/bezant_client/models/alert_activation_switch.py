"""``alertActive`` of IBKR's ``alertActivationRequest``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class AlertActivationSwitch(OpenIntEnum):
    """``alertActive`` of IBKR's ``alertActivationRequest``."""

    VALUE_1 = 1
    VALUE_0 = 0
