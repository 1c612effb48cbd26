"""IBKR's ``DeliveryDevice``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OneOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class DeliveryDevice(OpenModel):
    """IBKR's ``DeliveryDevice``."""

    nm: str | None | Unset = UNSET
    i: str | None | Unset = UNSET
    ui: str | None | Unset = UNSET
    a: int | str | None | Unset = UNSET

    WIRE = Wire({"NM": ("nm", TEXT), "I": ("i", TEXT), "UI": ("ui", TEXT), "A": ("a", OneOf(INT, TEXT))})
