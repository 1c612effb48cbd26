"""IBKR's ``singleHistoricalBar``."""

from __future__ import annotations

from ..declare import FLOAT, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SingleHistoricalBar(OpenModel):
    """IBKR's ``singleHistoricalBar``."""

    c: float | None | Unset = UNSET
    h: float | None | Unset = UNSET
    l: float | None | Unset = UNSET
    o: float | None | Unset = UNSET
    t: int | None | Unset = UNSET
    v: float | None | Unset = UNSET

    WIRE = Wire(
        {"c": ("c", FLOAT), "h": ("h", FLOAT), "l": ("l", FLOAT), "o": ("o", FLOAT), "t": ("t", INT), "v": ("v", FLOAT)}
    )
