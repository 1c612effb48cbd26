"""Part of ``POST /v1/api/iserver/account body``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountSwitchRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/account body``."""

    acct_id: str | Unset = UNSET

    WIRE = Wire({"acctId": ("acct_id", TEXT)})
