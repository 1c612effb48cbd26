"""Part of ``POST /v1/api/iserver/questions/suppress/reset 200``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ResetSuppressionAnswer(OpenModel):
    """Part of ``POST /v1/api/iserver/questions/suppress/reset 200``."""

    status: str | None | Unset = UNSET

    WIRE = Wire({"status": ("status", TEXT)})
