"""IBKR's ``VirtualAccountIdMapping``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class VirtualAccountIdMapping(OpenModel):
    """IBKR's ``VirtualAccountIdMapping``."""

    account_id: str | None | Unset = UNSET
    virtual_account_id: str | None | Unset = UNSET

    WIRE = Wire({"account_id": ("account_id", TEXT), "virtual_account_id": ("virtual_account_id", TEXT)})
