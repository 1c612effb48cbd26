"""Part of ``POST /v1/api/logout 200``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Logout(OpenModel):
    """Part of ``POST /v1/api/logout 200``."""

    status: bool | None | Unset = UNSET
    confirmed: bool | None | Unset = UNSET

    WIRE = Wire({"status": ("status", BOOL), "confirmed": ("confirmed", BOOL)})
