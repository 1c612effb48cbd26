"""IBKR's ``User``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import UserPrivilege


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
