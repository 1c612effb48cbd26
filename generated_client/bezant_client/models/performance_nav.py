"""``nav`` of IBKR's ``performanceResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .performance_nav_series import PerformanceNavSeries


@define(kw_only=True, repr=False)
class PerformanceNav(OpenModel):
    """``nav`` of IBKR's ``performanceResponse``."""

    data: list[PerformanceNavSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "data": ("data", ListOf(Object("PerformanceNavSeries"))),
        "dates": ("dates", ListOf(TEXT)),
        "freq": ("freq", TEXT),
    }
