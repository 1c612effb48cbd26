"""IBKR's ``singleHistoricalBar``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class SingleHistoricalBar(Model["Any"]):
    """IBKR's ``singleHistoricalBar``."""

    c: float | Unset = UNSET
    h: float | Unset = UNSET
    l: float | Unset = UNSET
    o: float | Unset = UNSET
    t: int | Unset = UNSET
    v: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "c": ("c", FLOAT),
        "h": ("h", FLOAT),
        "l": ("l", FLOAT),
        "o": ("o", FLOAT),
        "t": ("t", INT),
        "v": ("v", FLOAT),
    }
