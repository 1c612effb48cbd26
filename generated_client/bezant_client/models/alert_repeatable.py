"""``alert_repeatable`` of IBKR's ``alert``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class AlertRepeatable(IntEnum):
    """``alert_repeatable`` of IBKR's ``alert``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_1 = 1
    VALUE_0 = 0

    @classmethod
    def _missing_(cls, value: object) -> AlertRepeatable | None:
        return undeclared(cls, value, int)
