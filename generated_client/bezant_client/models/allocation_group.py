"""IBKR's ``allocationGroup``."""

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
class AllocationGroup(OpenModel):
    """IBKR's ``allocationGroup``."""

    accounts: list[AllocationGroupAccount] | None | Unset = UNSET
    default_method: AllocationMethod | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accounts": ("accounts", ListOf(Object("AllocationGroupAccount"))),
        "default_method": ("default_method", Enumerated("AllocationMethod")),
        "name": ("name", TEXT),
    }
