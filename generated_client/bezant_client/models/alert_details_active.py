"""``alert_active`` of IBKR's ``alertDetails``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class AlertDetailsActive(IntEnum):
    """``alert_active`` of IBKR's ``alertDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_1 = 1
    VALUE_0 = 0

    @classmethod
    def _missing_(cls, value: object) -> AlertDetailsActive | None:
        return undeclared(cls, value, int)
