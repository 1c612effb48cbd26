"""IBKR's ``dynAccountSearchResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class MatchedAccount(OpenModel):
    """``matchedAccounts`` of IBKR's ``dynAccountSearchResponse``."""

    account_id: str | None | Unset = UNSET
    alias: str | None | Unset = UNSET
    allocation_id: str | None | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "alias": ("alias", TEXT), "allocationId": ("allocation_id", TEXT)})


@define(kw_only=True, repr=False)
class AccountSearch(OpenModel):
    """IBKR's ``dynAccountSearchResponse``."""

    matched_accounts: list[MatchedAccount] | None | Unset = UNSET
    pattern: str | None | Unset = UNSET

    WIRE = Wire(
        {"matchedAccounts": ("matched_accounts", ListOf(Object("MatchedAccount"))), "pattern": ("pattern", TEXT)}
    )
