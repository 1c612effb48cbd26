"""IBKR's ``User``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_privilege import UserPrivilege


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

    WIRE: ClassVar[Wire] = {
        "encryptedKeyName": ("encrypted_key_name", TEXT),
        "encryptedPassword": ("encrypted_password", TEXT),
        "externalIndividualId": ("external_individual_id", TEXT),
        "externalUserId": ("external_user_id", TEXT),
        "id": ("id", TEXT),
        "mdServices": ("md_services", ListOf(INT)),
        "prefix": ("prefix", TEXT),
        "userPrivileges": ("user_privileges", ListOf(Object("UserPrivilege"))),
    }
