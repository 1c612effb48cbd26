"""IBKR's ``UserPrivilege``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_privilege_privilege import UserPrivilegePrivilege


@define(kw_only=True, repr=False)
class UserPrivilege(OpenModel):
    """IBKR's ``UserPrivilege``."""

    external_account_id: str | Unset = UNSET
    privilege: UserPrivilegePrivilege | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "externalAccountId": ("external_account_id", TEXT),
        "privilege": ("privilege", Enumerated("UserPrivilegePrivilege")),
    }
