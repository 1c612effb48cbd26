"""IBKR's ``LeaveSYEP``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class LeaveSYEP(OpenModel):
    """IBKR's ``LeaveSYEP``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})
