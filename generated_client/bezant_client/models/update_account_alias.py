"""IBKR's ``UpdateAccountAlias``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UpdateAccountAlias(OpenModel):
    """IBKR's ``UpdateAccountAlias``."""

    account_alias: str | Unset = UNSET
    account_id: str | Unset = UNSET

    WIRE = Wire({"accountAlias": ("account_alias", TEXT), "accountId": ("account_id", TEXT)})
