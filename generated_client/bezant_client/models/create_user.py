"""IBKR's ``CreateUser``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CreateUser(OpenModel):
    """IBKR's ``CreateUser``."""

    account_id: str | Unset = UNSET
    authorized_trader: bool | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    prefix: str | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "authorizedTrader": ("authorized_trader", BOOL),
            "externalId": ("external_id", TEXT),
            "id": ("id", TEXT),
            "prefix": ("prefix", TEXT),
            "userName": ("user_name", TEXT),
        }
    )
