"""Part of ``POST /v1/api/iserver/notification body``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AnswerPromptRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/notification body``."""

    order_id: int | Unset = UNSET
    req_id: str | Unset = UNSET
    text: str | Unset = UNSET

    WIRE = Wire({"orderId": ("order_id", INT), "reqId": ("req_id", TEXT), "text": ("text", TEXT)})
