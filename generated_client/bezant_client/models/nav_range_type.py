"""IBKR's ``NAVRangeType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class NAVRangeType(Model["Any"]):
    """IBKR's ``NAVRangeType``."""

    max_: float | Unset = UNSET
    max_fee: float | Unset = UNSET
    min_: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "max": ("max_", FLOAT),
        "maxFee": ("max_fee", FLOAT),
        "min": ("min_", FLOAT),
    }
