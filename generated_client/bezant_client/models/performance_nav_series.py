"""``nav/data`` of IBKR's ``performanceResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .performance_start_nav import PerformanceStartNav


@define(kw_only=True, repr=False)
class PerformanceNavSeries(OpenModel):
    """``nav/data`` of IBKR's ``performanceResponse``."""

    base_currency: str | None | Unset = UNSET
    end: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    id_type: str | None | Unset = UNSET
    navs: list[float] | None | Unset = UNSET
    start: str | None | Unset = UNSET
    start_nav: PerformanceStartNav | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "baseCurrency": ("base_currency", TEXT),
        "end": ("end", TEXT),
        "id": ("id", TEXT),
        "idType": ("id_type", TEXT),
        "navs": ("navs", ListOf(FLOAT)),
        "start": ("start", TEXT),
        "startNAV": ("start_nav", Object("PerformanceStartNav")),
    }
