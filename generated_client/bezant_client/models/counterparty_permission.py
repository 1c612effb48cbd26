"""IBKR's ``CounterpartyPermission``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class CounterpartyPermissionPermissionStatus(OpenStrEnum):
    """``permission_status`` of IBKR's ``CounterpartyPermission``."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    DISABLED = "DISABLED"
    UNKNOWN = "UNKNOWN"


@define(kw_only=True, repr=False)
class CounterpartyPermission(OpenModel):
    """IBKR's ``CounterpartyPermission``."""

    instruction_type_name: str | None | Unset = UNSET
    permission_name: str | None | Unset = UNSET
    permission_status: CounterpartyPermissionPermissionStatus | None | Unset = UNSET

    WIRE = Wire(
        {
            "instruction_type_name": ("instruction_type_name", TEXT),
            "permission_name": ("permission_name", TEXT),
            "permission_status": ("permission_status", Enumerated("CounterpartyPermissionPermissionStatus")),
        }
    )
