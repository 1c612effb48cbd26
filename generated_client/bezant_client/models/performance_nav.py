"""``nav`` of IBKR's ``performanceResponse``."""

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
    from . import PerformanceNavSeries


@define(kw_only=True, repr=False)
class PerformanceNav(OpenModel):
    """``nav`` of IBKR's ``performanceResponse``."""

    data: list[PerformanceNavSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "data": ("data", ListOf(Object("PerformanceNavSeries"))),
            "dates": ("dates", ListOf(TEXT)),
            "freq": ("freq", TEXT),
        }
    )
