"""Part of ``POST /v1/api/fa/model/accounts-details body``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ListModelAccountsRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/accounts-details body``."""

    calc_pnls: bool | Unset = UNSET
    model: str | Unset = UNSET
    req_id: int | Unset = UNSET

    WIRE = Wire({"calcPnls": ("calc_pnls", BOOL), "model": ("model", TEXT), "reqID": ("req_id", INT)})
