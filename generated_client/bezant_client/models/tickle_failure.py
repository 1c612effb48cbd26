"""IBKR's ``failedTickleResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TickleFailure(OpenModel):
    """IBKR's ``failedTickleResponse``."""

    error: str | None | Unset = UNSET

    WIRE = Wire({"error": ("error", TEXT)})
