"""``orders/status`` of IBKR's ``liveOrdersResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class LiveOrderStatus(OpenStrEnum):
    """``orders/status`` of IBKR's ``liveOrdersResponse``."""

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
