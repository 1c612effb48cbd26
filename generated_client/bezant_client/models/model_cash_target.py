"""IBKR's ``ModelCashTarget``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class ModelCashTarget(OpenModel):
    """IBKR's ``ModelCashTarget``."""

    ccy: str
    target: float

    WIRE = Wire({"ccy": ("ccy", TEXT), "target": ("target", FLOAT)})
