"""IBKR's ``ChangeBaseCurrency``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ChangeBaseCurrency(OpenModel):
    """IBKR's ``ChangeBaseCurrency``."""

    account_id: str | Unset = UNSET
    new_base_currency: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "newBaseCurrency": ("new_base_currency", TEXT)})
