"""``nav/data/startNAV`` of IBKR's ``performanceResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PerformanceStartNav(Model["Any"]):
    """``nav/data/startNAV`` of IBKR's ``performanceResponse``."""

    date: str | None | Unset = UNSET
    val: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "date": ("date", TEXT),
        "val": ("val", FLOAT),
    }
