"""``alertRepeatable`` of IBKR's ``alertCreationRequest``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class AlertRequestRepeatable(OpenIntEnum):
    """``alertRepeatable`` of IBKR's ``alertCreationRequest``."""

    VALUE_0 = 0
    VALUE_1 = 1
