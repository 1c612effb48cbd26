"""IBKR's ``performanceResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cumulative_returns import CumulativeReturns
    from .performance_nav import PerformanceNav
    from .period_returns import PeriodReturns


@define(kw_only=True, repr=False)
class Performance(OpenModel):
    """IBKR's ``performanceResponse``."""

    cps: CumulativeReturns | None | Unset = UNSET
    currency_type: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    included: list[str] | None | Unset = UNSET
    nav: PerformanceNav | None | Unset = UNSET
    nd: int | None | Unset = UNSET
    pm: str | None | Unset = UNSET
    rc: int | None | Unset = UNSET
    tpps: PeriodReturns | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "cps": ("cps", Object("CumulativeReturns")),
        "currencyType": ("currency_type", TEXT),
        "id": ("id", TEXT),
        "included": ("included", ListOf(TEXT)),
        "nav": ("nav", Object("PerformanceNav")),
        "nd": ("nd", INT),
        "pm": ("pm", TEXT),
        "rc": ("rc", INT),
        "tpps": ("tpps", Object("PeriodReturns")),
    }
