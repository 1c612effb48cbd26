"""Part of ``POST /v1/api/fyi/settings/{typecode} body``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UpdateSettingRequest(OpenModel):
    """Part of ``POST /v1/api/fyi/settings/{typecode} body``."""

    enabled: bool | Unset = UNSET

    WIRE = Wire({"enabled": ("enabled", BOOL)})
