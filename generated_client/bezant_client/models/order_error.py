"""IBKR's ``orderSubmitError``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class OrderError(OpenModel):
    """IBKR's ``orderSubmitError``."""

    error: str | None | Unset = UNSET

    WIRE = Wire({"error": ("error", TEXT)})
