"""``order_status`` of IBKR's ``alertDetails``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AlertState(OpenStrEnum):
    """``order_status`` of IBKR's ``alertDetails``."""

    PRE_SUBMITTED = "PreSubmitted"
    SUBMITTED = "Submitted"
    INACTIVE = "Inactive"
