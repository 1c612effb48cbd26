"""Part of ``POST /v1/api/iserver/account/allocation/group/delete 200``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class DeleteGroupAnswer(OpenModel):
    """Part of ``POST /v1/api/iserver/account/allocation/group/delete 200``."""

    success: bool | None | Unset = UNSET

    WIRE = Wire({"success": ("success", BOOL)})
