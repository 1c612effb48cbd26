"""IBKR's ``ACHDetails``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ACHDetails(OpenModel):
    """IBKR's ``ACHDetails``."""

    bank_name: str | Unset = UNSET
    cust_init_ach: bool | Unset = UNSET

    WIRE = Wire({"bankName": ("bank_name", TEXT), "custInitAch": ("cust_init_ach", BOOL)})
