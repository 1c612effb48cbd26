"""IBKR's ``UserPrivilege``."""

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


class UserPrivilegePrivilege(OpenStrEnum):
    """``privilege`` of IBKR's ``UserPrivilege``."""

    OWNER = "OWNER"
    TRADER = "TRADER"
    CUSTOM = "CUSTOM"
    VALUE_NONE = "NONE"


@define(kw_only=True, repr=False)
class UserPrivilege(OpenModel):
    """IBKR's ``UserPrivilege``."""

    external_account_id: str | Unset = UNSET
    privilege: UserPrivilegePrivilege | Unset = UNSET

    WIRE = Wire(
        {
            "externalAccountId": ("external_account_id", TEXT),
            "privilege": ("privilege", Enumerated("UserPrivilegePrivilege")),
        }
    )
