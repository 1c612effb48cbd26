"""Part of ``POST /v1/api/iserver/reply/{replyId} body``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ConfirmReplyRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/reply/{replyId} body``."""

    confirmed: bool | Unset = UNSET

    WIRE = Wire({"confirmed": ("confirmed", BOOL)})
