"""IBKR's ``ModelPositionTarget``."""

from __future__ import annotations

from ..declare import FLOAT, INT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class ModelPositionTarget(OpenModel):
    """IBKR's ``ModelPositionTarget``."""

    conid: int
    target: float

    WIRE = Wire({"conid": ("conid", INT), "target": ("target", FLOAT)})
