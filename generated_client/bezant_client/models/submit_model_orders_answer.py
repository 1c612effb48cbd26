"""Part of ``POST /v1/api/fa/model/submit-transfers 200``."""

from __future__ import annotations

from ..declare import BOOL, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SubmitModelOrdersAnswer(OpenModel):
    """Part of ``POST /v1/api/fa/model/submit-transfers 200``."""

    req_id: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET

    WIRE = Wire({"reqID": ("req_id", INT), "success": ("success", BOOL)})
