"""Part of ``POST /v1/api/portfolio/{accountId}/positions/invalidate 200``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PositionsRefreshed(OpenModel):
    """Part of ``POST /v1/api/portfolio/{accountId}/positions/invalidate 200``."""

    message: str | None | Unset = UNSET

    WIRE = Wire({"message": ("message", TEXT)})
