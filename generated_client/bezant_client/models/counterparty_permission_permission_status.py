"""``permission_status`` of IBKR's ``CounterpartyPermission``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CounterpartyPermissionPermissionStatus(StrEnum):
    """``permission_status`` of IBKR's ``CounterpartyPermission``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    DISABLED = "DISABLED"
    UNKNOWN = "UNKNOWN"

    @classmethod
    def _missing_(cls, value: object) -> CounterpartyPermissionPermissionStatus | None:
        return undeclared(cls, value, str)
