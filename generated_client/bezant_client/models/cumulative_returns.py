"""``cps`` of IBKR's ``performanceResponse``."""

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
    from . import CumulativeReturnSeries


@define(kw_only=True, repr=False)
class CumulativeReturns(OpenModel):
    """``cps`` of IBKR's ``performanceResponse``."""

    data: list[CumulativeReturnSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "data": ("data", ListOf(Object("CumulativeReturnSeries"))),
            "dates": ("dates", ListOf(TEXT)),
            "freq": ("freq", TEXT),
        }
    )
