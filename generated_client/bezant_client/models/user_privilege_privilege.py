"""``privilege`` of IBKR's ``UserPrivilege``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class UserPrivilegePrivilege(StrEnum):
    """``privilege`` of IBKR's ``UserPrivilege``. A value that is not listed becomes a member named ``UNDECLARED``."""

    OWNER = "OWNER"
    TRADER = "TRADER"
    CUSTOM = "CUSTOM"
    VALUE_NONE = "NONE"

    @classmethod
    def _missing_(cls, value: object) -> UserPrivilegePrivilege | None:
        return undeclared(cls, value, str)
