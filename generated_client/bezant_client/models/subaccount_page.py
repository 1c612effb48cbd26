"""IBKR's ``SubaccountPage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account import Account
    from .subaccount_page_info import SubaccountPageInfo


@define(kw_only=True, repr=False)
class SubaccountPage(OpenModel):
    """IBKR's ``SubaccountPage``."""

    metadata: SubaccountPageInfo | None | Unset = UNSET
    subaccounts: list[Account] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "metadata": ("metadata", Object("SubaccountPageInfo")),
        "subaccounts": ("subaccounts", ListOf(Object("Account"))),
    }
