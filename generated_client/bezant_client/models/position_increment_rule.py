"""``incrementRules`` of IBKR's ``individualPosition``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PositionIncrementRule(OpenModel):
    """``incrementRules`` of IBKR's ``individualPosition``."""

    increment: float | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET

    WIRE = Wire({"increment": ("increment", FLOAT), "lowerEdge": ("lower_edge", FLOAT)})
