"""IBKR's ``LinkDuplicateAccount``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class LinkDuplicateAccount(OpenModel):
    """IBKR's ``LinkDuplicateAccount``."""

    account_id: str | Unset = UNSET
    client_active_trading: bool | Unset = UNSET
    external_account_id: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "clientActiveTrading": ("client_active_trading", BOOL),
        "externalAccountId": ("external_account_id", TEXT),
    }
