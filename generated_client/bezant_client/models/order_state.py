"""``order_status`` of IBKR's ``orderStatus``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderState(OpenStrEnum):
    """``order_status`` of IBKR's ``orderStatus``."""

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
