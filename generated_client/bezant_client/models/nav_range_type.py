"""IBKR's ``NAVRangeType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class NAVRangeType(OpenModel):
    """IBKR's ``NAVRangeType``."""

    max_: float | Unset = UNSET
    max_fee: float | Unset = UNSET
    min_: float | Unset = UNSET

    WIRE: ClassVar[Wire] = {"max": ("max_", FLOAT), "maxFee": ("max_fee", FLOAT), "min": ("min_", FLOAT)}
