"""IBKR's ``OrderAllocation``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class OrderAllocation(OpenModel):
    """IBKR's ``OrderAllocation``."""

    account: str
    amount: float

    WIRE = Wire({"account": ("account", TEXT), "amount": ("amount", FLOAT)})
