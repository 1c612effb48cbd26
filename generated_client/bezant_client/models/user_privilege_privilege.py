"""``privilege`` of IBKR's ``UserPrivilege``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class UserPrivilegePrivilege(OpenStrEnum):
    """``privilege`` of IBKR's ``UserPrivilege``."""

    OWNER = "OWNER"
    TRADER = "TRADER"
    CUSTOM = "CUSTOM"
    VALUE_NONE = "NONE"
