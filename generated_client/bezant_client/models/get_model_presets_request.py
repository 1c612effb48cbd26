"""Part of ``POST /v1/api/fa/fa-preset/get body``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class GetModelPresetsRequest(OpenModel):
    """Part of ``POST /v1/api/fa/fa-preset/get body``."""

    req_id: int
    subscription_key: str | Unset = UNSET

    WIRE = Wire({"reqID": ("req_id", INT), "subscriptionKey": ("subscription_key", TEXT)})
