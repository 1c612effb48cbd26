"""``alert_active`` of IBKR's ``orderStatus``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class OrderStatusAlertActive(IntEnum):
    """``alert_active`` of IBKR's ``orderStatus``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = 0
    VALUE_1 = 1

    @classmethod
    def _missing_(cls, value: object) -> OrderStatusAlertActive | None:
        return undeclared(cls, value, int)
