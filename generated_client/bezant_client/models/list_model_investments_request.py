"""Part of ``POST /v1/api/fa/model/invest-divest-positions body``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ListModelInvestmentsRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/invest-divest-positions body``."""

    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    subscription_status: int | Unset = UNSET

    WIRE = Wire(
        {"model": ("model", TEXT), "reqID": ("req_id", INT), "subscriptionStatus": ("subscription_status", INT)}
    )
