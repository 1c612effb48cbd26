"""Part of ``GET /v1/api/iserver/marketdata/unsubscribeall 200``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AllUnsubscribed(OpenModel):
    """Part of ``GET /v1/api/iserver/marketdata/unsubscribeall 200``."""

    unsubscribed: bool | None | Unset = UNSET

    WIRE = Wire({"unsubscribed": ("unsubscribed", BOOL)})
