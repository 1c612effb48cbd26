"""IBKR's ``RequestInfoResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RequestInfoResponse(OpenModel):
    """IBKR's ``RequestInfoResponse``."""

    executed_at: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET

    WIRE = Wire({"executedAt": ("executed_at", TEXT), "requestId": ("request_id", INT)})
