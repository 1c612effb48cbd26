"""IBKR's ``errorOnlyResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ErrorText(OpenModel):
    """IBKR's ``errorOnlyResponse``."""

    error: str | None | Unset = UNSET

    WIRE = Wire({"error": ("error", TEXT)})
