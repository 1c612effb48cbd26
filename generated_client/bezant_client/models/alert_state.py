"""``order_status`` of IBKR's ``alertDetails``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AlertState(StrEnum):
    """``order_status`` of IBKR's ``alertDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PRE_SUBMITTED = "PreSubmitted"
    SUBMITTED = "Submitted"
    INACTIVE = "Inactive"

    @classmethod
    def _missing_(cls, value: object) -> AlertState | None:
        return undeclared(cls, value, str)
