"""IBKR's ``TradeConfirmationRequest``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TradeConfirmationRequest(OpenModel):
    """IBKR's ``TradeConfirmationRequest``."""

    account_id: str
    end_date: str
    start_date: str
    mime_type: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "endDate": ("end_date", TEXT),
            "startDate": ("start_date", TEXT),
            "mimeType": ("mime_type", TEXT),
        }
    )
