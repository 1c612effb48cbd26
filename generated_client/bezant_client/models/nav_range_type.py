"""IBKR's ``NAVRangeType``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class NAVRangeType(OpenModel):
    """IBKR's ``NAVRangeType``."""

    max_: float | Unset = UNSET
    max_fee: float | Unset = UNSET
    min_: float | Unset = UNSET

    WIRE = Wire({"max": ("max_", FLOAT), "maxFee": ("max_fee", FLOAT), "min": ("min_", FLOAT)})
