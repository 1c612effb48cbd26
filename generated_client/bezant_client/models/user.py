"""IBKR's ``User``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


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


class UserPrivilegePrivilege(OpenStrEnum):
    """``privilege`` of IBKR's ``UserPrivilege``."""

    OWNER = "OWNER"
    TRADER = "TRADER"
    CUSTOM = "CUSTOM"
    VALUE_NONE = "NONE"


@define(kw_only=True, repr=False)
class User(OpenModel):
    """IBKR's ``User``."""

    encrypted_key_name: str | Unset = UNSET
    encrypted_password: str | Unset = UNSET
    external_individual_id: str | Unset = UNSET
    external_user_id: str | Unset = UNSET
    id: str | Unset = UNSET
    md_services: list[int] | Unset = UNSET
    prefix: str | Unset = UNSET
    user_privileges: list[UserPrivilege] | Unset = UNSET

    WIRE = Wire(
        {
            "encryptedKeyName": ("encrypted_key_name", TEXT),
            "encryptedPassword": ("encrypted_password", TEXT),
            "externalIndividualId": ("external_individual_id", TEXT),
            "externalUserId": ("external_user_id", TEXT),
            "id": ("id", TEXT),
            "mdServices": ("md_services", ListOf(INT)),
            "prefix": ("prefix", TEXT),
            "userPrivileges": ("user_privileges", ListOf(Object("UserPrivilege"))),
        }
    )
