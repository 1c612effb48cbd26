"""IBKR's ``AccountStatusResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountStatusResponse(OpenModel):
    """IBKR's ``AccountStatusResponse``."""

    account_id: str | None | Unset = UNSET
    admin_account_id: str | None | Unset = UNSET
    date_closed: str | None | Unset = UNSET
    date_opened: str | None | Unset = UNSET
    date_started: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    master_account_id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "adminAccountId": ("admin_account_id", TEXT),
            "dateClosed": ("date_closed", TEXT),
            "dateOpened": ("date_opened", TEXT),
            "dateStarted": ("date_started", TEXT),
            "description": ("description", TEXT),
            "masterAccountId": ("master_account_id", TEXT),
            "message": ("message", TEXT),
            "state": ("state", TEXT),
            "status": ("status", TEXT),
        }
    )
