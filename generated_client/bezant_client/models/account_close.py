"""IBKR's ``AccountClose``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountClose(OpenModel):
    """IBKR's ``AccountClose``."""

    account_id: str | Unset = UNSET
    close_reason: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "closeReason": ("close_reason", TEXT)})
