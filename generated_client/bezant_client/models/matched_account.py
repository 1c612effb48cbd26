"""``matchedAccounts`` of IBKR's ``dynAccountSearchResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class MatchedAccount(OpenModel):
    """``matchedAccounts`` of IBKR's ``dynAccountSearchResponse``."""

    account_id: str | None | Unset = UNSET
    alias: str | None | Unset = UNSET
    allocation_id: str | None | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "alias": ("alias", TEXT), "allocationId": ("allocation_id", TEXT)})
