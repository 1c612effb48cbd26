"""``alertActive`` of IBKR's ``alertActivationRequest``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class AlertActivationSwitch(IntEnum):
    """``alertActive`` of IBKR's ``alertActivationRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_1 = 1
    VALUE_0 = 0

    @classmethod
    def _missing_(cls, value: object) -> AlertActivationSwitch | None:
        return undeclared(cls, value, int)
