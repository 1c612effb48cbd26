"""``tpps`` of IBKR's ``performanceResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .period_return_series import PeriodReturnSeries


@define(kw_only=True, repr=False)
class PeriodReturns(OpenModel):
    """``tpps`` of IBKR's ``performanceResponse``."""

    data: list[PeriodReturnSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "data": ("data", ListOf(Object("PeriodReturnSeries"))),
        "dates": ("dates", ListOf(TEXT)),
        "freq": ("freq", TEXT),
    }
