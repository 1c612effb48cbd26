"""IBKR's ``SubaccountPage``."""

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
    from .account import Account
    from .subaccount_page_info import SubaccountPageInfo


@define(kw_only=True, repr=False)
class SubaccountPage(Model["Any"]):
    """IBKR's ``SubaccountPage``."""

    metadata: SubaccountPageInfo | None | Unset = UNSET
    subaccounts: list[Account] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "metadata": ("metadata", Object("SubaccountPageInfo")),
        "subaccounts": ("subaccounts", ListOf(Object("Account"))),
    }
