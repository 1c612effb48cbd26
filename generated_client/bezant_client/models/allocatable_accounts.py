"""IBKR's ``subAccounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocatable_account import AllocatableAccount


@define(kw_only=True, repr=False)
class AllocatableAccounts(Model["Any"]):
    """IBKR's ``subAccounts``."""

    accounts: list[AllocatableAccount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accounts": ("accounts", ListOf(Object("AllocatableAccount"))),
    }
