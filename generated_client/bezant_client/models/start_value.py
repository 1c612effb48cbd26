"""IBKR's ``StartValue``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class StartValue(OpenModel):
    """IBKR's ``StartValue``."""

    date: str | None | Unset = UNSET
    val: float | None | Unset = UNSET

    WIRE = Wire({"date": ("date", TEXT), "val": ("val", FLOAT)})
