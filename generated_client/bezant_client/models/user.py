"""IBKR's ``User``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_privilege import UserPrivilege


@define(kw_only=True, repr=False)
class User(Model["Any"]):
    """IBKR's ``User``."""

    encrypted_key_name: str | Unset = UNSET
    encrypted_password: str | Unset = UNSET
    external_individual_id: str | Unset = UNSET
    external_user_id: str | Unset = UNSET
    id: str | Unset = UNSET
    md_services: list[int] | Unset = UNSET
    prefix: str | Unset = UNSET
    user_privileges: list[UserPrivilege] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

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
