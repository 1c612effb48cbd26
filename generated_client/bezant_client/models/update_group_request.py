"""Part of ``PUT /v1/api/iserver/account/allocation/group body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_group_account import AllocationGroupAccount
    from .allocation_method import AllocationMethod


@define(kw_only=True, repr=False)
class UpdateGroupRequest(OpenModel):
    """Part of ``PUT /v1/api/iserver/account/allocation/group body``."""

    accounts: list[AllocationGroupAccount]
    default_method: AllocationMethod
    name: str
    prev_name: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accounts": ("accounts", ListOf(Object("AllocationGroupAccount"))),
        "default_method": ("default_method", Enumerated("AllocationMethod")),
        "name": ("name", TEXT),
        "prev_name": ("prev_name", TEXT),
    }
