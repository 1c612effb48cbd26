"""Part of ``GET /v1/api/iserver/secdef/strikes 200``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Strikes(OpenModel):
    """Part of ``GET /v1/api/iserver/secdef/strikes 200``."""

    call: list[float] | None | Unset = UNSET
    put: list[float] | None | Unset = UNSET

    WIRE = Wire({"call": ("call", ListOf(FLOAT)), "put": ("put", ListOf(FLOAT))})
