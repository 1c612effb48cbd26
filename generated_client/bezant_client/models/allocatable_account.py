"""``accounts`` of IBKR's ``subAccounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocatable_value import AllocatableValue


@define(kw_only=True, repr=False)
class AllocatableAccount(OpenModel):
    """``accounts`` of IBKR's ``subAccounts``."""

    data: list[AllocatableValue] | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", ListOf(Object("AllocatableValue"))), "name": ("name", TEXT)}
