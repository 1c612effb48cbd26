"""``outsideRth`` of IBKR's ``alertCreationRequest``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class AlertRequestOutsideRth(OpenIntEnum):
    """``outsideRth`` of IBKR's ``alertCreationRequest``."""

    VALUE_0 = 0
    VALUE_1 = 1
