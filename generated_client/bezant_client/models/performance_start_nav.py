"""``nav/data/startNAV`` of IBKR's ``performanceResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PerformanceStartNav(OpenModel):
    """``nav/data/startNAV`` of IBKR's ``performanceResponse``."""

    date: str | None | Unset = UNSET
    val: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"date": ("date", TEXT), "val": ("val", FLOAT)}
