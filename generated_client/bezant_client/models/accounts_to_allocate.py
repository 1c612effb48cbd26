"""IBKR's ``AccountsToAllocate``."""

from __future__ import annotations

from ..declare import TEXT, ListOf, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class AccountsToAllocate(OpenModel):
    """IBKR's ``AccountsToAllocate``."""

    acct_ids: list[str]

    WIRE = Wire({"acctIds": ("acct_ids", ListOf(TEXT))})
