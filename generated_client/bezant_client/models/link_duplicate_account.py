"""IBKR's ``LinkDuplicateAccount``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class LinkDuplicateAccount(OpenModel):
    """IBKR's ``LinkDuplicateAccount``."""

    account_id: str | Unset = UNSET
    client_active_trading: bool | Unset = UNSET
    external_account_id: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientActiveTrading": ("client_active_trading", BOOL),
            "externalAccountId": ("external_account_id", TEXT),
        }
    )
