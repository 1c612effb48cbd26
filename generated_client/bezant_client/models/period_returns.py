"""``tpps`` of IBKR's ``performanceResponse``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import PeriodReturnSeries


@define(kw_only=True, repr=False)
class PeriodReturns(OpenModel):
    """``tpps`` of IBKR's ``performanceResponse``."""

    data: list[PeriodReturnSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "data": ("data", ListOf(Object("PeriodReturnSeries"))),
            "dates": ("dates", ListOf(TEXT)),
            "freq": ("freq", TEXT),
        }
    )
