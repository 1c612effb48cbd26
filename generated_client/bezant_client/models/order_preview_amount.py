"""``amount`` of IBKR's ``orderPreview``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class OrderPreviewAmount(OpenModel):
    """``amount`` of IBKR's ``orderPreview``."""

    amount: str | None | Unset = UNSET
    commission: str | None | Unset = UNSET
    total: str | None | Unset = UNSET

    WIRE = Wire({"amount": ("amount", TEXT), "commission": ("commission", TEXT), "total": ("total", TEXT)})
