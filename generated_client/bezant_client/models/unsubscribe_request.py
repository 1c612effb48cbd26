"""Part of ``POST /v1/api/iserver/marketdata/unsubscribe body``."""

from __future__ import annotations

from ..declare import INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UnsubscribeRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/marketdata/unsubscribe body``."""

    conid: int | Unset = UNSET

    WIRE = Wire({"conid": ("conid", INT)})
