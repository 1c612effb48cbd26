"""Part of ``POST /v1/api/iserver/account/allocation/group/delete body``."""

from __future__ import annotations

from ..declare import TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class DeleteGroupRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/account/allocation/group/delete body``."""

    name: str

    WIRE = Wire({"name": ("name", TEXT)})
