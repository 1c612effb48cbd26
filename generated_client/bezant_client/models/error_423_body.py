"""Part of ``error 423 status``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Error423Body(OpenModel):
    """Part of ``error 423 status``."""

    status: str | None | Unset = UNSET

    WIRE = Wire({"status": ("status", TEXT)})
