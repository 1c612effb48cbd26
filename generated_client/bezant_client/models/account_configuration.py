"""IBKR's ``AccountConfiguration``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountConfiguration(OpenModel):
    """IBKR's ``AccountConfiguration``."""

    account_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    value: bool | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "type": ("type_", TEXT), "value": ("value", BOOL)})
