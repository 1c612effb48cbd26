"""Part of ``POST /v1/api/fa/model/summary body``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class GetModelRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/summary body``."""

    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    subscription_key: str | Unset = UNSET

    WIRE = Wire({"model": ("model", TEXT), "reqID": ("req_id", INT), "subscriptionKey": ("subscription_key", TEXT)})
