"""Part of ``POST /v1/api/iserver/marketdata/unsubscribe 200``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Unsubscribed(OpenModel):
    """Part of ``POST /v1/api/iserver/marketdata/unsubscribe 200``."""

    success: bool | None | Unset = UNSET

    WIRE = Wire({"success": ("success", BOOL)})
