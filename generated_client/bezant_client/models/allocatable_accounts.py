"""IBKR's ``subAccounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocatable_account import AllocatableAccount


@define(kw_only=True, repr=False)
class AllocatableAccounts(OpenModel):
    """IBKR's ``subAccounts``."""

    accounts: list[AllocatableAccount] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"accounts": ("accounts", ListOf(Object("AllocatableAccount")))}
