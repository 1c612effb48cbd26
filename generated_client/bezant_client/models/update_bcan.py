"""IBKR's ``UpdateBCAN``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UpdateBCAN(OpenModel):
    """IBKR's ``UpdateBCAN``."""

    account_id: str | Unset = UNSET
    bcan: str | Unset = UNSET
    ce_number: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "bcan": ("bcan", TEXT), "ceNumber": ("ce_number", TEXT)})
