"""``orders/status`` of IBKR's ``liveOrdersResponse``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class LiveOrderStatus(StrEnum):
    """``orders/status`` of IBKR's ``liveOrdersResponse``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INACTIVE = "Inactive"
    PENDING_SUBMIT = "PendingSubmit"
    PRE_SUBMITTED = "PreSubmitted"
    SUBMITTED = "Submitted"
    FILLED = "Filled"
    PENDING_CANCEL = "PendingCancel"
    PRE_CANCELLED = "PreCancelled"
    CANCELLED = "Cancelled"
    WARN_STATE = "WarnState"
    API_PENDING = "ApiPending"

    @classmethod
    def _missing_(cls, value: object) -> LiveOrderStatus | None:
        return undeclared(cls, value, str)
