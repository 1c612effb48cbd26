"""Part of ``POST /v1/api/fa/model/invest-divest 200``."""

from __future__ import annotations

from ..declare import INT, NULL, TEXT, UNSET, OneOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class InvestInModelAnswer(OpenModel):
    """Part of ``POST /v1/api/fa/model/invest-divest 200``."""

    req_id: str | None | Unset = UNSET
    subscription_key: str | None | Unset = UNSET
    subscription_status: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "reqID": ("req_id", TEXT),
            "subscriptionKey": ("subscription_key", OneOf(TEXT, NULL)),
            "subscriptionStatus": ("subscription_status", INT),
        }
    )
