"""IBKR's ``ModelCashTarget``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, ClassVar, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class ModelCashTarget(OpenModel):
    """IBKR's ``ModelCashTarget``."""

    ccy: str
    target: float

    WIRE: ClassVar[Wire] = {"ccy": ("ccy", TEXT), "target": ("target", FLOAT)}
