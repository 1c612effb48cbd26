"""``permission_status`` of IBKR's ``CounterpartyPermission``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CounterpartyPermissionPermissionStatus(OpenStrEnum):
    """``permission_status`` of IBKR's ``CounterpartyPermission``."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    DISABLED = "DISABLED"
    UNKNOWN = "UNKNOWN"
