"""IBKR's ``UpdateUserAccessRights``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UpdateUserAccessRights(OpenModel):
    """IBKR's ``UpdateUserAccessRights``."""

    action: str | Unset = UNSET
    rep_id: str | Unset = UNSET
    sub_accounts: list[str] | Unset = UNSET

    WIRE = Wire({"action": ("action", TEXT), "repId": ("rep_id", TEXT), "subAccounts": ("sub_accounts", ListOf(TEXT))})
