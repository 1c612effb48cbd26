"""``outsideRth`` of IBKR's ``alertCreationRequest``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class AlertRequestOutsideRth(IntEnum):
    """``outsideRth`` of IBKR's ``alertCreationRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = 0
    VALUE_1 = 1

    @classmethod
    def _missing_(cls, value: object) -> AlertRequestOutsideRth | None:
        return undeclared(cls, value, int)
