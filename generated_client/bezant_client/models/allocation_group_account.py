"""IBKR's ``AllocationGroupAccount``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AllocationGroupAccount(OpenModel):
    """IBKR's ``AllocationGroupAccount``."""

    name: str | None | Unset = UNSET
    amount: float | None | Unset = UNSET

    WIRE = Wire({"name": ("name", TEXT), "amount": ("amount", FLOAT)})
