"""IBKR's ``WatchlistRow``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OneOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class WatchlistRow(OpenModel):
    """IBKR's ``WatchlistRow``."""

    c: int | str | Unset = UNSET
    h: str | Unset = UNSET

    WIRE = Wire({"C": ("c", OneOf(INT, TEXT)), "H": ("h", TEXT)})
