"""IBKR's ``AmRequestStatusResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AmRequestStatusResponse(OpenModel):
    """IBKR's ``AmRequestStatusResponse``."""

    acct_id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    request_type: str | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "acctId": ("acct_id", TEXT),
            "message": ("message", TEXT),
            "requestId": ("request_id", TEXT),
            "requestType": ("request_type", TEXT),
            "status": ("status", TEXT),
        }
    )
