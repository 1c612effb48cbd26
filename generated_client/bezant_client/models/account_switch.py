"""IBKR's ``setAccountResponse``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OneOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountSwitch(OpenModel):
    """IBKR's ``setAccountResponse``."""

    acct_id: str | None | Unset = UNSET
    set_: bool | str | None | Unset = UNSET
    success: str | None | Unset = UNSET

    WIRE = Wire({"acctId": ("acct_id", TEXT), "set": ("set_", OneOf(BOOL, TEXT)), "success": ("success", TEXT)})
