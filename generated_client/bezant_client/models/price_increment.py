"""IBKR's ``PriceIncrement``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PriceIncrement(OpenModel):
    """IBKR's ``PriceIncrement``."""

    lower_edge: float | None | Unset = UNSET
    increment: float | None | Unset = UNSET

    WIRE = Wire({"lowerEdge": ("lower_edge", FLOAT), "increment": ("increment", FLOAT)})
