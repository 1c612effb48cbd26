"""``equity`` of IBKR's ``orderPreview``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class OrderPreviewEquity(OpenModel):
    """``equity`` of IBKR's ``orderPreview``."""

    after: str | None | Unset = UNSET
    change: str | None | Unset = UNSET
    current: str | None | Unset = UNSET

    WIRE = Wire({"after": ("after", TEXT), "change": ("change", TEXT), "current": ("current", TEXT)})
