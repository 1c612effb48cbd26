"""IBKR's ``ModelPositionTarget``."""

from __future__ import annotations

from ..declare import FLOAT, INT, ClassVar, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class ModelPositionTarget(OpenModel):
    """IBKR's ``ModelPositionTarget``."""

    conid: int
    target: float

    WIRE: ClassVar[Wire] = {"conid": ("conid", INT), "target": ("target", FLOAT)}
