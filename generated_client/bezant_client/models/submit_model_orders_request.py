"""Part of ``POST /v1/api/fa/model/submit-transfers body``."""

from __future__ import annotations

from ..declare import INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SubmitModelOrdersRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/submit-transfers body``."""

    fp_order_id: int | Unset = UNSET
    req_id: int | Unset = UNSET

    WIRE = Wire({"fpOrderId": ("fp_order_id", INT), "reqID": ("req_id", INT)})
