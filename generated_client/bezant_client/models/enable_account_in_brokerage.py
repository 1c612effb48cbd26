"""IBKR's ``EnableAccountInBrokerage``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EnableAccountInBrokerage(OpenModel):
    """IBKR's ``EnableAccountInBrokerage``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})
