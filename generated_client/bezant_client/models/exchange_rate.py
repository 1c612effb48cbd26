"""Part of ``GET /v1/api/iserver/exchangerate 200``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ExchangeRate(OpenModel):
    """Part of ``GET /v1/api/iserver/exchangerate 200``."""

    rate: float | None | Unset = UNSET

    WIRE = Wire({"rate": ("rate", FLOAT)})
