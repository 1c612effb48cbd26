"""IBKR's ``setAccountResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, OneOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountSwitch(OpenModel):
    """IBKR's ``setAccountResponse``."""

    acct_id: str | None | Unset = UNSET
    set_: bool | str | None | Unset = UNSET
    success: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "acctId": ("acct_id", TEXT),
        "set": ("set_", OneOf(BOOL, TEXT)),
        "success": ("success", TEXT),
    }
