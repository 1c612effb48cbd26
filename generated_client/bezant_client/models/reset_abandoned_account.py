"""IBKR's ``ResetAbandonedAccount``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ResetAbandonedAccount(OpenModel):
    """IBKR's ``ResetAbandonedAccount``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})
